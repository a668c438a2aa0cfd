package org.hongtou.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hongtou.content.TestSchemas;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

class YamlReaderTest {
    private final TestSchemas schemas = new TestSchemas();
    private final Report report = new Report();

    @ParameterizedTest
    @ValueSource(strings = {"9:30", "007", "no", "1.10", "2026-06-17", "~", "0x1F", "1e3", "是", "yes", "．5", "a#b"})
    void keepsTheTextWritten(String text) {
        Node.Scalar scalar = (Node.Scalar) value("时间: " + text + "\n");
        assertThat(scalar.text()).isEqualTo(text);
        assertThat(scalar.place()).hasToString("a.yaml:1:5");
    }

    @Test
    void aFileWithoutSlipsNeedsNoSchemas() {
        KnownKeys keys = KnownKeys.of(() -> {
            throw new AssertionError("asked for schemas");
        });
        String yaml = "文种: 通知\n发文字号: 禾发〔2026〕5号\n提案: {提案号: 5, 代表: [贺昇]}\n正文: |\n  第一段：甲。\n\n  第二段。\n"
                + "附件:\n  - 名单\n  - 标题: 表\n    正文: 无\n成文日期: 2026-06-17 # 星期三\n";
        Node tree = new YamlReader(keys).read(new Source("a.yaml", yaml), report);
        assertThat(report.diagnostics()).isEmpty();
        assertThat(((Node.Mapping) tree).entries()).hasSize(6);
    }

    /** Counted as what it asks of memory: what is copied again and again is asked for again and again. */
    @Tag("bench")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题: %s\n",
                "标题: \"%s\"\n",
                "标题: '%s'\n",
                "# %s\n标题: a\n",
                "标题: |\n  %s\n",
                "%s: a\n",
                "标题: >\n  %s\n"
            })
    void aLineFourTimesAsLongTakesFourTimesAsMuch(String form) {
        long once = allocated(form.formatted("字".repeat(250_000)));
        assertThat(allocated(form.formatted("字".repeat(1_000_000)))).isLessThan(5 * once);
    }

    @Test
    void keepsEachCommentWithItsPlace() {
        String yaml = "# 一\n\n  # 二 \n标题: 甲#乙 # 三\n正文: |- # 四\n  # 不是\n  段 # 不是\n# 五\n主送: [甲, # 六\n  \"# 不是\", 乙]\n"
                + "附件:\n  # 七\n  - '# 不是' # 八\n#\n";
        assertThat(new YamlReader(KnownKeys.none())
                        .tree(new Source("a.yaml", yaml), report)
                        .comments())
                .extracting(comment -> comment.place() + " " + comment.text())
                .containsExactly(
                        "a.yaml:1:1 一",
                        "a.yaml:3:3 二",
                        "a.yaml:4:9 三",
                        "a.yaml:5:8 四",
                        "a.yaml:8:1 五",
                        "a.yaml:9:9 六",
                        "a.yaml:12:3 七",
                        "a.yaml:13:12 八",
                        "a.yaml:14:1 ");
    }

    /** Where comments are piled up and taken off from below, this many take the better part of an hour. */
    @Tag("bench")
    @ParameterizedTest
    @ValueSource(strings = {"标题: a\n%s主送: b\n", "标题: a\n%s", "主送: [a,\n%s b]\n", "正文: |\n  a\n%s主送: b\n"})
    void commentsAndBlankLinesWithoutNumberAreReadInTheirTime(String form) {
        for (String line : List.of("# 注\n", "\n", "# 注\n\n")) {
            String yaml = form.formatted(line.repeat(800_000));
            assertTimeout(
                    Duration.ofSeconds(20),
                    () -> new YamlReader(KnownKeys.none()).read(new Source("a.yaml", yaml), new Report()));
        }
    }

    private long allocated(String yaml) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        try {
            new YamlReader(KnownKeys.none()).read(new Source("a.yaml", yaml), new Report());
        } catch (Halt e) {
            // A key of such a length is refused; reading it is what is measured.
        }
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void knowsWhereEachLineOfATextStands() {
        Node.Scalar scalar = (Node.Scalar) value("正文: |\n\n    第一段。\n      第二段。  \n\n    第三段。\n");
        assertThat(scalar.style()).isEqualTo(Node.Style.LITERAL);
        assertThat(scalar.lines())
                .extracting(line -> line.text() + "@" + line.place())
                .containsExactly(
                        "@a.yaml:2:1", "第一段。@a.yaml:3:5", "  第二段。  @a.yaml:4:5", "@a.yaml:5:1", "第三段。@a.yaml:6:5");
    }

    @Test
    void knowsTheLinesOfTextWithoutBar() {
        Node.Scalar scalar = (Node.Scalar) value("正文:\n  第一段。\n\n  第二段。 # 说明\n");
        assertThat(scalar.isPlainLines()).isTrue();
        assertThat(scalar.lines())
                .extracting(line -> line.text() + "@" + line.place())
                .containsExactly("第一段。@a.yaml:2:3", "第二段。@a.yaml:4:3");
    }

    @Test
    void foldedTextHasAParagraphALine() {
        Node.Scalar scalar = (Node.Scalar) value("正文: >\n  One\n  two\n\n  three\n");
        assertThat(scalar.lines())
                .extracting(line -> line.text() + "@" + line.place())
                .containsExactly("One two@a.yaml:2:3", "three@a.yaml:5:3");
    }

    @Test
    void countsCharactersBeyondTheBasicPlaneAsOne() {
        schemas.tree("标题: 𠮷𠮷 #3\n", report);
        assertThat(report.diagnostics().getFirst().place()).hasToString("a.yaml:1:8");
    }

    @ParameterizedTest
    @CsvSource({
        "'标题：甲\n正文：乙\n',1:4 2:4",
        "'标题 ：　甲\n',1:6",
        "'稿件:\n  - 标题：甲\n    正文：乙\n',3:8 2:5",
    })
    void placesSurviveAMendedColon(String yaml, String places) {
        List<String> found = new ArrayList<>();
        collect(schemas.tree(yaml, report), found);
        assertThat(found).contains(places.split(" "));
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void aSentenceWithAColonInAListIsNoKey() {
        Node value = value("正文:\n  - 时间：六月\n  - 标题：甲\n");
        assertThat(((Node.Sequence) value).items()).allMatch(Node.Scalar.class::isInstance);
        assertThat(report.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题: 甲 # 说明\n",
                "# 说明\n标题: |  # 说明\n  甲 #3\n  # 乙\n正文: 丙\n",
                "---\n标题: 甲\n...\n",
                "抄送:\n- 甲\n- 乙\n标题: 丙\n",
                "抄送:\n  - 甲\n  -\n    乙\n  - - 丙\n    - 丁\n",
                "'标题': '甲''乙: #'\n\"正文\": \"丙\\n丁\"\n",
                "标题: \"甲\n  乙\"\n正文: '丙\n\n  丁'\n",
                "抄送: [甲, '乙, 丙',\n  丁]\n印发: {机关: 戊, 日期: 2026-06-17}\n",
                "正文: |2\n    甲\n  乙\n标题: 丙\n",
                "正文: |\n  甲\n\n\n标题: 丙\n",
                "正文: |+\n  甲\n\n标题: 丙\n",
                "网址: http://a.example/b?c=d#e\n",
                "稿件:\n  - 标题: 甲\n    正文: |\n      标题：乙\n      - 丙\n  - 标题: 丁\n    正文:\n      - 戊\n",
                "正文:\n  第一段，时间：九点\n  标题：不是项目\n标题: 乙\n",
                "说明: 甲-乙 - 丙\n",
                "标题: 甲\r\n正文: |\r\n  乙\r\n  丙\r\n",
            })
    void leavesSoundFilesAlone(String yaml) {
        Object expected = new Yaml(new NoTypes()).load(yaml.replace("\r\n", "\n"));
        assertThat(plain(schemas.tree(yaml, report))).isEqualTo(expected);
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void readsWhateverALibraryWrites() {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            DumperOptions options = new DumperOptions();
            options.setDefaultFlowStyle(
                    random.nextInt(4) == 0 ? DumperOptions.FlowStyle.AUTO : DumperOptions.FlowStyle.BLOCK);
            options.setAllowUnicode(true);
            options.setWidth(20 + random.nextInt(80));
            options.setDefaultScalarStyle(DumperOptions.ScalarStyle.values()[random.nextInt(4)]);
            String yaml = new Yaml(options).dump(mapping(random, 3));
            Object data = new Yaml(new NoTypes()).load(yaml);
            Report own = new Report();
            assertThat(plain(new YamlReader(schemas.keys()).read(new Source("a.yaml", yaml), own)))
                    .as("seed %d:%n%s%n%s", seed, yaml, own.diagnostics())
                    .isEqualTo(data);
            assertThat(own.hasErrors()).as("seed %d:%n%s", seed, yaml).isFalse();
        }
    }

    @Tag("corpus")
    @Test
    void neverFailsOnDamagedFiles() {
        String sound = "文种: 通知\n标题: |\n  甲\n  乙\n抄送:\n  - 甲 # 乙\n  - \"乙\"\n印发: {机关: [甲], 日期: 'a'}\n正文: >\n  丙\n";
        String marks = ":：\t #-|>'\"[]{}&*!@%`,?\n \u3000\u0000\uD800丙";
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder damaged = new StringBuilder(sound);
            for (int i = 0; i <= random.nextInt(4); i++) {
                int at = random.nextInt(damaged.length());
                damaged.replace(at, at + random.nextInt(2), "" + marks.charAt(random.nextInt(marks.length())));
            }
            Report own = new Report();
            try {
                schemas.check(new Source("a.yaml", damaged.toString()), own);
            } catch (Halt halt) {
                assertThat(own.hasErrors()).as("seed %d", seed).isTrue();
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ":\n" + damaged, e);
            }
        }
    }

    @Test
    void refusesAnchorsAndDepth() {
        assertThatThrownBy(() -> schemas.tree("甲: [&a [b]]\n", report)).isInstanceOf(Halt.class);
        assertThatThrownBy(() -> schemas.tree("甲: " + "[".repeat(100) + "]".repeat(100) + "\n", report))
                .isInstanceOf(Halt.class);
        schemas.tree("甲: " + "[".repeat(100_000), report);
        assertThat(report.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("content.anchor", "content.too-deep", "content.unclosed-bracket");
    }

    @Tag("bench")
    @ParameterizedTest
    @ValueSource(strings = {"- [\n", "- \"\n- '\n", "标题:甲\n", "- - ", "甲: {", "\u200B\n", "\t\u3000甲\n", "- *a\n"})
    void staysQuickOnHostileFiles(String part) {
        String yaml = part.repeat(1_000_000 / part.length());
        assertTimeout(Duration.ofSeconds(20), () -> {
            try {
                schemas.tree(yaml, report);
            } catch (Halt halt) {
                assertThat(report.hasErrors()).isTrue();
            }
        });
    }

    @Test
    void saysWhatIsEmpty() {
        assertThatThrownBy(() -> schemas.tree("# 空\n", report)).isInstanceOf(Halt.class);
        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("content.empty-file");
    }

    @Tag("bench")
    @Test
    void isFast() {
        String yaml = "正文: |\n" + "  这一段说的是防汛工作的安排：各单位要做好准备。\n".repeat(50_000);
        long start = System.nanoTime();
        schemas.tree(yaml, report);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
    }

    private Node value(String yaml) {
        return ((Node.Mapping) schemas.tree(yaml, report)).entries().getFirst().value();
    }

    private static void collect(Node node, List<String> found) {
        switch (node) {
            case Node.Scalar scalar ->
                found.add(scalar.place().line() + ":" + scalar.place().column());
            case Node.Sequence list -> list.items().forEach(item -> collect(item, found));
            case Node.Mapping mapping -> {
                found.add(mapping.place().line() + ":" + mapping.place().column());
                mapping.entries().forEach(entry -> collect(entry.value(), found));
            }
        }
    }

    private static Object plain(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Sequence list ->
                list.items().stream().map(YamlReaderTest::plain).toList();
            case Node.Mapping mapping -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                mapping.entries().forEach(entry -> entries.put(entry.key().text(), plain(entry.value())));
                yield entries;
            }
        };
    }

    private static Map<String, Object> mapping(Random random, int depth) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            mapping.put("键" + i + (random.nextInt(5) == 0 ? " x" : ""), any(random, depth - 1));
        }
        return mapping;
    }

    private static Object any(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return mapping(random, depth);
        }
        if (depth > 0 && random.nextInt(3) == 0) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                list.add(any(random, depth - 1));
            }
            return list;
        }
        StringBuilder text = new StringBuilder();
        String characters = "甲乙丙：，。 :-#'\"|>*&\n[]{}ab1标题";
        for (int i = 0; i < random.nextInt(12); i++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    /** Loads every scalar as its text. */
    private static final class NoTypes extends org.yaml.snakeyaml.constructor.SafeConstructor {
        NoTypes() {
            super(new org.yaml.snakeyaml.LoaderOptions());
            this.yamlConstructors.clear();
            this.yamlConstructors.put(null, new org.yaml.snakeyaml.constructor.AbstractConstruct() {
                @Override
                public Object construct(org.yaml.snakeyaml.nodes.Node node) {
                    return switch (node) {
                        case org.yaml.snakeyaml.nodes.ScalarNode scalar -> constructScalar(scalar);
                        case org.yaml.snakeyaml.nodes.SequenceNode list -> constructSequence(list);
                        default -> constructMapping((org.yaml.snakeyaml.nodes.MappingNode) node);
                    };
                }
            });
        }
    }
}
