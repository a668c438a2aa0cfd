package org.hongtou.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hongtou.content.TestSchemas;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

class KeyPatchTest {
    private static final Map<String, List<String>> NAMES =
            Map.of("标题", List.of("title"), "title", List.of("标题"), "条目", List.of("items"));

    private final YamlReader reader = new YamlReader(new TestSchemas().keys());
    private final KeyPatch patch = new KeyPatch(reader, name -> NAMES.getOrDefault(name, List.of()));

    /** Lines are parted by ¶. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "标题: 甲 # 说明¶正文: 丙¶ ~ 标题 ~ 乙 ~ 标题: 乙 # 说明¶正文: 丙¶",
                "标题:   甲   # 说明¶ ~ 标题 ~ 乙: 丙 ~ 标题:   \"乙: 丙\"   # 说明¶",
                "标题: '甲' ~ 标题 ~ 乙 ~ 标题: '乙'",
                "标题: \"甲\" ~ 标题 ~ 乙 ~ 标题: \"乙\"",
                "标题: '甲'# ~ 标题 ~ 它's ~ 标题: '它''s'",
                "标题： 甲¶ ~ 标题 ~ 乙 ~ 标题： 乙¶",
                "标题：甲¶ ~ 标题 ~ 乙 ~ 标题：乙¶",
                "标题：¶ ~ 标题 ~ 乙 ~ 标题： 乙¶",
                "标题:¶正文: 丙¶ ~ 标题 ~ 乙 ~ 标题: 乙¶正文: 丙¶",
                "标题: # 待定¶ ~ 标题 ~ 乙 ~ 标题: 乙 # 待定¶",
                "标题: 甲 # 说明¶正文: 丙¶ ~ 标题 ~ 乙¶丁 ~ 标题: | # 说明¶  乙¶  丁¶正文: 丙¶",
                "正文: | # 说明¶    甲¶    乙¶¶标题: 丙¶ ~ 正文 ~ 丁 ~ 正文: | # 说明¶    丁¶¶标题: 丙¶",
                "正文: |-¶  甲¶标题: 丙¶ ~ 正文 ~ 丁¶¶戊¶ ~ 正文: |-¶  丁¶¶  戊¶标题: 丙¶",
                "正文: |+¶  甲¶¶标题: 丙¶ ~ 正文 ~ 丁 ~ 正文: |+¶  丁¶标题: 丙¶",
                "正文: >¶  甲¶  乙¶标题: 丙¶ ~ 正文 ~ 丁¶戊 ~ 正文: |¶  丁¶  戊¶标题: 丙¶",
                "正文: >¶  甲¶  乙¶标题: 丙¶ ~ 正文 ~ 丁 ~ 正文: >¶  丁¶标题: 丙¶",
                "正文: |2¶    甲¶标题: 丙¶ ~ 正文 ~ 丁 ~ 正文: |2¶  丁¶标题: 丙¶",
                "正文:¶  甲¶  乙 # 说明¶标题: 丙¶ ~ 正文 ~ 丁 ~ 正文:¶  丁 # 说明¶标题: 丙¶",
                "正文:¶  甲¶  乙¶标题: 丙¶ ~ 正文 ~ 丁¶戊 ~ 正文: |¶  丁¶  戊¶标题: 丙¶",
                "正文: |¶  甲¶标题: 丙¶ ~ 正文 ~ ` ` ~ 正文: \" \"¶标题: 丙¶",
                "title: 甲¶ ~ 标题 ~ 乙 ~ title: 乙¶",
                "TITLE: 甲¶ ~ 标题 ~ 乙 ~ TITLE: 乙¶",
                "\"标题\" : 甲¶ ~ title ~ 乙 ~ \"标题\" : 乙¶",
                "items:¶- 标题: 甲¶- title: 乙¶ ~ 条目[2].标题 ~ 丙 ~ items:¶- 标题: 甲¶- title: 丙¶",
                "印发: {机关: 甲, 日期: }¶ ~ 印发.日期 ~ 6月 ~ 印发: {机关: 甲, 日期: 6月 }¶",
                "印发: {机关: 甲}¶ ~ 印发.机关 ~ 甲, 乙 ~ 印发: {机关: \"甲, 乙\"}¶",
                "抄送: [甲, , 乙]¶ ~ 抄送[2] ~ 丙 ~ 抄送: [甲, 丙, 乙]¶",
            })
    void setsATextInTheStyleThatItHas(String text, String path, String value, String expected) {
        check(set(text, path, value.replace('¶', '\n')), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "标题: 甲¶# 说明¶ ~ 正文 ~ 标题: 甲¶正文: 新¶# 说明¶",
                "标题: 甲 # 说明 ~ 正文 ~ 标题: 甲 # 说明¶正文: 新",
                "正文: |¶  甲¶¶¶ ~ 标题 ~ 正文: |¶  甲¶标题: 新¶¶¶",
                "印发: {机关: 甲}¶ ~ 印发.日期 ~ 印发: {机关: 甲, 日期: 新}¶",
                "印发: {}¶ ~ 印发.日期 ~ 印发: {日期: 新}¶",
                "印发:¶    机关: 甲¶标题: 乙¶ ~ 印发.日期 ~ 印发:¶    机关: 甲¶    日期: 新¶标题: 乙¶",
                "印发:¶标题: 乙¶ ~ 印发.日期 ~ 印发:¶  日期: 新¶标题: 乙¶",
                "标题: 乙¶ ~ 印发.日期 ~ 标题: 乙¶印发:¶  日期: 新¶",
                "标题: 乙¶ ~ 附件[1].标题 ~ 标题: 乙¶附件:¶  - 标题: 新¶",
                "附件:¶  - 标题: 甲¶    # 说明¶  - 标题: 乙¶ ~ 附件[1].正文 ~ 附件:¶  - 标题: 甲¶    正文: 新¶    # 说明¶  - 标题: 乙¶",
                "附件:¶  - 甲 # 说明¶¶标题: 乙¶ ~ 附件[2] ~ 附件:¶  - 甲 # 说明¶  - 新¶¶标题: 乙¶",
                "附件: [甲]¶ ~ 附件[2] ~ 附件: [甲, 新]¶",
                "附件: []¶ ~ 附件[1] ~ 附件: [新]¶",
                "附件:¶- 甲¶标题: 乙¶ ~ 附件[2] ~ 附件:¶- 甲¶- 新¶标题: 乙¶",
                "附件:¶  - 甲¶¶  - 乙¶ ~ 附件[3] ~ 附件:¶  - 甲¶¶  - 乙¶¶  - 新¶",
                "附件:¶ ~ 附件[1] ~ 附件:¶  - 新¶",
            })
    void addsWhatIsMissing(String text, String path, String expected) {
        check(set(text, path, "新"), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "附件:¶  - 甲¶  # 乙的说明¶  - 乙¶ ~ 附件[2] ~ 附件:¶  - 甲¶  - 新¶  # 乙的说明¶  - 乙¶",
                "附件:¶  # 甲的说明¶  - 甲¶ ~ 附件[1] ~ 附件:¶  - 新¶  # 甲的说明¶  - 甲¶",
                "附件: [甲, 乙]¶ ~ 附件[2] ~ 附件: [甲, 新, 乙]¶",
                "附件:¶  - - 甲¶    - 乙¶ ~ 附件[1][1] ~ 附件:¶  - - 新¶    - 甲¶    - 乙¶",
                "附件:¶  - 甲¶ ~ 附件[2] ~ 附件:¶  - 甲¶  - 新¶",
            })
    void insertsItems(String text, String path, String expected) {
        check(patch.insert(source(text), path(path), "新"), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "# 文件¶标题: 甲¶正文: 乙¶ ~ 标题 ~ # 文件¶正文: 乙¶ ~ ``",
                "标题: 甲¶¶# 乙的说明¶正文: |¶  乙¶¶# 丙的说明¶附件: 丙¶ ~ 正文 ~ 标题: 甲¶¶¶# 丙的说明¶附件: 丙¶ ~ 乙的说明",
                "标题: 甲¶正文: 乙 ~ 正文 ~ 标题: 甲 ~ ``",
                "附件:¶  - 标题: 甲¶    # 说明¶    正文: 乙¶ ~ 附件[1].标题 ~ 附件:¶  - # 说明¶    正文: 乙¶ ~ ``",
                "附件:¶  - 标题: 甲¶    正文: 乙¶ ~ 附件[1].正文 ~ 附件:¶  - 标题: 甲¶ ~ ``",
                "附件:¶  - 甲 # 说明¶  - 乙¶ ~ 附件[1] ~ 附件:¶  - 乙¶ ~ 说明",
                "附件: [甲, 乙, 丙]¶ ~ 附件[2] ~ 附件: [甲, 丙]¶ ~ ``",
                "附件: [甲, 乙, 丙]¶ ~ 附件[3] ~ 附件: [甲, 乙]¶ ~ ``",
                "附件: [甲]¶ ~ 附件[1] ~ 附件: []¶ ~ ``",
                "附件:¶  - 甲¶标题: 乙¶ ~ 附件[1] ~ 附件: []¶标题: 乙¶ ~ ``",
                "印发:¶  日期: 乙¶标题: 甲¶ ~ 印发.日期 ~ 印发: {}¶标题: 甲¶ ~ ``",
                "标题: 甲¶ ~ 标题 ~ {}¶ ~ ``",
            })
    void removesWithTheCommentsRightAbove(String text, String path, String expected, String comment) {
        PatchedText patched = patch.remove(source(text), path(path));
        assertThat(patched.text()).isEqualTo(expected.replace('¶', '\n'));
        assertThat(patched.ok()).isTrue();
        assertThat(patched.diagnostics())
                .extracting(diagnostic -> diagnostic.arguments().getFirst())
                .isEqualTo(comment.isEmpty() ? List.of() : List.of(comment));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "附件:¶  - 甲 # 1¶¶  # 乙的说明¶  - 标题: 乙¶    正文: |¶      乙¶  - 丙 ~ 附件[2] ~ 1 ~ 附件:¶  # 乙的说明¶  - 标题: 乙¶    正文: |¶      乙¶¶  - 甲 # 1¶  - 丙",
                "附件:¶  - 甲¶  - 乙¶  - 丙 ~ 附件[1] ~ 3 ~ 附件:¶  - 乙¶  - 丙¶  - 甲",
                "附件: [甲, 乙,  丙]¶ ~ 附件[3] ~ 1 ~ 附件: [丙, 甲,  乙]¶",
                "# 文件¶标题: 甲¶# 正文¶正文: 乙¶ ~ 正文 ~ 1 ~ # 文件¶# 正文¶正文: 乙¶标题: 甲¶",
                "附件:¶  - 标题: 甲¶    正文: 乙¶ ~ 附件[1].正文 ~ 1 ~ 附件:¶  - 正文: 乙¶    标题: 甲¶",
            })
    void movesWithTheCommentsRightAbove(String text, String path, int position, String expected) {
        check(patch.move(source(text), path(path), position), expected);
    }

    @Test
    void writesListsAndMappingsInTheStyleThatTheyHave() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("标题", "甲");
        keys.put("正文", "一\n二");
        check(set("附件: [甲] # 说明¶标题: 乙¶", "附件", List.of("丙", "丁")), "附件: [丙, 丁] # 说明¶标题: 乙¶");
        check(set("附件: [甲] # 说明¶标题: 乙¶", "附件", List.of(keys)), "附件: # 说明¶  - 标题: 甲¶    正文: |¶      一¶      二¶标题: 乙¶");
        check(set("附件:¶    - 甲¶    - 乙 # 说明¶标题: 乙¶", "附件", List.of("丙")), "附件:¶    - 丙 # 说明¶标题: 乙¶");
        check(set("附件:¶- 甲¶标题: 乙¶", "附件", List.of("丙", "丁")), "附件:¶- 丙¶- 丁¶标题: 乙¶");
        check(set("附件:¶- 甲¶标题: 乙¶", "附件", keys), "附件:¶  标题: 甲¶  正文: |¶    一¶    二¶标题: 乙¶");
        check(set("附件:¶  - 甲¶  - 乙¶标题: 乙¶", "附件", "丙"), "附件: 丙¶标题: 乙¶");
        check(set("附件: # 说明¶  - 甲¶标题: 乙¶", "附件", "一\n二"), "附件: | # 说明¶  一¶  二¶标题: 乙¶");
        check(set("附件: |¶  甲¶标题: 乙¶", "附件", List.of("丙")), "附件:¶  - 丙¶标题: 乙¶");
        check(set("附件:¶  - 甲 # 说明¶  - 乙¶", "附件[1]", keys), "附件:¶  - 标题: 甲 # 说明¶    正文: |¶      一¶      二¶  - 乙¶");
        check(set("附件:¶  - 标题: 甲¶    正文: 乙 # 说明¶", "附件[1]", keys), "附件:¶  - 标题: 甲¶    正文: \"一\\n二\" # 说明¶");
        check(set("附件:¶  - 标题: 甲¶    正文: 乙¶", "附件[1]", "丙"), "附件:¶  - 丙¶");
        check(set("附件:¶  - 标题: 甲¶    正文: 乙¶", "附件", List.of()), "附件: []¶");
    }

    @Test
    void beginsAListToAppendTo() {
        check(patch.append(source("标题: 甲¶"), path("附件"), "乙"), "标题: 甲¶附件:¶  - 乙¶");
        check(patch.append(source("附件:¶标题: 甲¶"), path("附件"), "乙"), "附件:¶  - 乙¶标题: 甲¶");
        check(patch.append(source("附件: [甲]¶"), path("附件"), "乙"), "附件: [甲, 乙]¶");
        refused(patch.append(source("附件: 甲¶"), path("附件"), "乙"), "content.patch-not-a-list", 1);
    }

    @Test
    void keepsTheLineEndsOfWindows() {
        Source source = new Source("a.yaml", "正文: |\r\n  甲\r\n标题: 乙\r\n");
        assertThat(patch.set(source, path("正文"), "丙\n丁").text()).isEqualTo("正文: |\r\n  丙\r\n  丁\r\n标题: 乙\r\n");
        assertThat(patch.set(source, path("附件"), List.of("丙")).text())
                .isEqualTo("正文: |\r\n  甲\r\n标题: 乙\r\n附件:\r\n  - 丙\r\n");
    }

    @Test
    void changesTextsWithSlips() {
        check(set("标题: 甲: 乙¶正文：丙¶", "标题", "丁"), "标题: 丁¶正文：丙¶");
        check(set("正文: |¶ 甲¶乙¶标题: 丙¶", "标题", "丁"), "正文: |¶ 甲¶乙¶标题: 丁¶");
        check(set("正文: |¶  甲¶乙¶标题: 丙¶", "正文", "丁"), "正文: |¶  丁¶标题: 丙¶");
        check(set("标题：甲¶正文:乙¶", "正文", "丁"), "标题：甲¶正文:丁¶");
        check(set("附件:¶\t- 甲¶\t- 乙¶标题: 丙¶", "附件[2]", "丁"), "附件:¶\t- 甲¶\t- 丁¶标题: 丙¶");
    }

    @Test
    void saysWhatItCantFind() {
        refused(patch.remove(source("标题: 甲¶"), path("正文")), "content.patch-no-such-key", 1);
        refused(patch.remove(source("标题: 甲¶附件:¶  - 乙¶"), path("附件[2]")), "content.patch-no-such-item", 3);
        refused(set("标题: 甲¶附件:¶  - 乙¶", "附件[3]", "丙"), "content.patch-no-such-item", 3);
        refused(set("标题: 甲¶附件:¶  - 乙¶", "附件[1].标题", "丙"), "content.patch-not-keys", 3);
        refused(set("标题: 甲¶", "标题[1]", "丙"), "content.patch-not-a-list", 1);
        refused(patch.move(source("附件:¶  - 乙¶"), path("附件[1]"), 2), "content.patch-no-such-item", 2);
        refused(set("标题: 甲¶", "标题", 'c'), "content.unwritable-value", 1);
        refused(set("# 无¶", "标题", "乙"), "content.empty-file", 0);
    }

    @Test
    void readsAPathAsItIsWritten() {
        for (String text : List.of("标题", "条目[2].标题", "a.b[10][1].c", "报尾.\"a.b\"", "'a\"b'.c")) {
            assertThat(path(text)).hasToString(text);
        }
        assertThat(path("条目［2］．标题")).isEqualTo(path("条目[2].标题"));
        assertThat(path("标题").item(1).key("a.b")).hasToString("标题[1].\"a.b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "标题.", ".标题", "标题[0]", "标题[", "标题]", "标题[1]正文", "标题..正文", "标题.[1]", "\"标题"})
    void refusesAPathThatIsNone(String text) {
        Report report = new Report();
        try {
            KeyPath.read(text, "a.yaml", report);
        } catch (Halt halt) {
            assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("content.patch-path");
            return;
        }
        throw new AssertionError("was read");
    }

    /** Whatever form a text has, a change is made as asked or not at all; most are made. */
    @Test
    void changesWhateverALibraryWrites() {
        int made = 0;
        int all = 0;
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            DumperOptions options = new DumperOptions();
            options.setDefaultFlowStyle(DumperOptions.FlowStyle.values()[random.nextInt(3)]);
            options.setAllowUnicode(true);
            options.setWidth(20 + random.nextInt(80));
            options.setDefaultScalarStyle(DumperOptions.ScalarStyle.values()[random.nextInt(4)]);
            RandomValues values = new RandomValues(random);
            String yaml = new Yaml(options).dump(values.map(3, true));
            Source source = source(yaml);
            Report report = new Report();
            try {
                if (!(reader.read(source, report) instanceof Node.Mapping mapping) || report.hasErrors()) {
                    continue;
                }
                KeyPath path = path(mapping.entries()
                        .get(random.nextInt(mapping.entries().size()))
                        .key()
                        .text());
                for (PatchedText patched : List.of(
                        patch.set(source, path, values.value(2, true)),
                        patch.remove(source, path),
                        patch.set(source, path("供稿"), values.text()),
                        patch.move(source, path, mapping.entries().size()))) {
                    all++;
                    made += patched.ok() ? 1 : 0;
                    if (!patched.ok()) {
                        assertThat(patched.text()).as("seed %d", seed).isEqualTo(yaml);
                    }
                }
            } catch (Halt halt) {
                continue;
            }
        }
        assertThat(all).isGreaterThan(400);
        assertThat(made).isGreaterThan(all * 9 / 10);
    }

    /** A damaged file is changed as asked, or stays as it is and is told why; nothing else comes of it. */
    @Tag("corpus")
    @Test
    void neverFailsOnDamagedFiles() {
        int made = 0;
        for (long seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            RandomValues values = new RandomValues(random);
            Report report = new Report();
            StringBuilder damaged = new StringBuilder(
                    YamlWriter.write("a.yaml", values.map(4, true), report).text());
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(damaged.length() + 1);
                int to = Math.min(damaged.length(), at + (random.nextInt(3) == 0 ? random.nextInt(12) : 0));
                damaged.replace(at, to, random.nextBoolean() ? values.text() : " # 注\n");
            }
            Source source = source(damaged.toString());
            for (PatchedText patched : List.of(
                    patch.set(source, somewhere(source, random), values.value(2, true)),
                    patch.remove(source, somewhere(source, random)),
                    patch.append(source, somewhere(source, random), values.value(1, true)),
                    patch.insert(source, somewhere(source, random), values.text()),
                    patch.move(source, somewhere(source, random), 1 + random.nextInt(3)))) {
                made += patched.ok() ? 1 : 0;
                if (!patched.ok()) {
                    assertThat(patched.text()).as("seed %d", seed).isEqualTo(source.text());
                }
            }
        }
        assertThat(made).isGreaterThan(1500);
    }

    private KeyPath somewhere(Source source, Random random) {
        List<KeyPath> paths = new ArrayList<>();
        try {
            KeyPatchFilesTest.collect(reader.written(source, new Report()).root(), null, paths);
        } catch (Halt halt) {
            return path("标题");
        }
        return paths.isEmpty() ? path("标题") : paths.get(random.nextInt(paths.size()));
    }

    private PatchedText set(String text, String path, Object value) {
        return patch.set(source(text), path(path), value);
    }

    private static void check(PatchedText patched, String expected) {
        assertThat(patched.text()).as("%s", patched.diagnostics()).isEqualTo(expected.replace('¶', '\n'));
        assertThat(patched.diagnostics()).isEmpty();
    }

    private static void refused(PatchedText patched, String code, int line) {
        assertThat(patched.ok()).isFalse();
        assertThat(patched.diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .extracting(Diagnostic::code, diagnostic -> diagnostic.place().line())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, line));
    }

    private static KeyPath path(String path) {
        return KeyPath.read(path, "a.yaml", new Report());
    }

    private static Source source(String text) {
        return new Source("a.yaml", text.replace('¶', '\n'));
    }
}
