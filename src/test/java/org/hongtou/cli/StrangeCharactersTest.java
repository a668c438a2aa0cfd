package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongtou.content.json.JsonText;
import org.hongtou.diagnostics.Visible;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What steers a terminal, turns its reading order round or hides in it gets there from nowhere. */
@Tag("commands")
final class StrangeCharactersTest {
    private static final String SOUND = "文种: 信息\n标题: 图书馆延长开放\n正文: 开放到21时。\n";

    /** Controls, direction, no width, separators, halves, no characters. */
    private static final List<Integer> STRANGE = IntStream.of(
                    IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7F, 0x9F))
                            .toArray())
            .boxed()
            .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), list -> {
                List.of(0xAD, 0x61C, 0x180E, 0xFEFF, 0xFFF9, 0xFFFE, 0xD800, 0xDFFF, 0x3164, 0x115F, 0xE0041, 0x1D173)
                        .forEach(list::add);
                IntStream.rangeClosed(0x200B, 0x200F).forEach(list::add);
                IntStream.rangeClosed(0x2028, 0x202E).forEach(list::add);
                IntStream.rangeClosed(0x2060, 0x206F).forEach(list::add);
                return List.copyOf(list);
            }));

    /** Whose words messages quote, so that a person sees what stands there. */
    private static final Set<Origin> SHOWN = Set.of(Origin.KIND, Origin.SCHEMA, Origin.INCLUDE, Origin.STOP);

    @TempDir
    private Path folder;

    /** Where a stranger can write, with what the characters may stand in there. */
    enum Origin {
        KIND("content/a.yaml", "文种: \"%s\"\n标题: a\n"),
        KEY("content/a.yaml", SOUND + "\"%s\": a\n"),
        VALUE("content/a.yaml", SOUND + "秘密: \"%s\"\n横排: \"%s\"\n密级: \"%s\"\n"),
        DATE("content/a.yaml", SOUND.replace("信息", "通知") + "成文日期: \"%s\"\n发文字号: \"%s\"\n"),
        PICTURE("content/a.yaml", "文种: 信息\n标题: a\n正文: \"![a](b%s.png)\"\n"),
        TAG("content/a.yaml", "文种: 信息\n标题: !<%s> a\n"),
        RAW("content/a.yaml", "文种: 信息\n标题: a%s\n正文: b\n\t%s: x\n"),
        ANCHOR("content/a.yaml", "文种: 信息\n标题: &%s a\n正文: *%s\n"),
        STYLE("templates/article/style.yaml", "extends: common\n\"%s\": 1\npage-number: {before: \"%s\", after: x}\n"),
        FONT("templates/article/style.yaml", "extends: common\nbody: {font: \"%s\", latin-font: \"%s\"}\n"),
        SCHEMA("templates/article/schema.yaml", "names: [\"x%s\"]\nkeys: {\"%s\": {type: \"%s\"}}\n"),
        OWN_KIND(
                "templates/own/schema.yaml",
                "names: [\"x%s\"]\nkeys: {a: {title: \"%s\", type: text, description: \"%s\"}}\n"),
        HABITS("templates/proof.yaml", "\"%s\": [\"%s\"]\n关闭: [\"%s\"]\n停用: [\"%s\"]\n"),
        TEMPLATE(
                "templates/article/template.ftlx",
                "<document kind=\"${kind}\" layout=\"plain\" title=\"x\"><%s>${\"%s\"?x%s}</document>"),
        MARKUP(
                "templates/article/template.ftlx",
                "<document kind=\"${kind}\" layout=\"%s\" title=\"x\"><a%s b%s=\"\"/></document>"),
        INCLUDE("templates/article/template.ftlx", "<#include \"%s\">"),
        STOP("templates/article/template.ftlx", "<#stop \"%s\">");

        private final String file;
        private final String text;

        Origin(String file, String text) {
            this.file = file;
            this.text = text;
        }

        /** In YAML by its escapes, which alone let all of them in; elsewhere as they are. */
        String with(String strange) {
            return text.replace(
                    "%s",
                    text.contains("\"%s\"") && file.endsWith("yaml") || this == PICTURE
                            ? escaped(strange)
                            : strange.replaceAll("[\\uD800-\\uDFFF]", ""));
        }
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(unit ->
                        unit < 0x7F && unit >= 0x20 ? String.valueOf((char) unit) : String.format("\\u%04X", unit))
                .collect(Collectors.joining());
    }

    private static String strange(IntPredicate wanted) {
        return STRANGE.stream()
                .filter(wanted::test)
                .map(Character::toString)
                .collect(Collectors.joining("k", "k", "k"));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void assertPlain(String told, String... arguments) {
        Set<String> seen = told.codePoints()
                .filter(c -> c != '\n' && (STRANGE.contains(c) && c != '\t' || Character.isISOControl(c) && c != '\t'))
                .mapToObj(Integer::toHexString)
                .collect(Collectors.toSet());
        assertThat(seen)
                .as(String.join(" ", arguments) + ": " + told.substring(0, Math.min(900, told.length())))
                .isEmpty();
        assertThat(told).doesNotContain("?k");
    }

    private String run(String... arguments) {
        Ran ran = Ran.in(folder, arguments);
        assertThat(ran.code()).as(ran.err()).isNotEqualTo(70);
        assertPlain(ran.out() + ran.err(), arguments);
        return ran.out() + ran.err();
    }

    private String runAll() throws IOException {
        StringBuilder told = new StringBuilder(run("build", "-f", "docx,pdf"));
        for (String[] command : new String[][] {
            {"build", "--force", "--json", "-f", "txt"},
            {"check"},
            {"check", "--json"},
            {"check", "--sarif"},
            {"check", "--lang", "en"},
            {"kinds"},
            {"doctor"},
            {"schema", "article"},
        }) {
            told.append(run(command));
        }
        return told.toString();
    }

    @ParameterizedTest
    @EnumSource
    void noneReachesTheTerminal(Origin origin) throws IOException {
        write("content/a.yaml", SOUND);
        for (String strange : List.of(strange(c -> true), "\u202E", "\u001B[2J")) {
            write(origin.file, origin.with(strange));
            String told = runAll();
            assertThat(SHOWN.contains(origin)
                            && !told.contains(Visible.line(strange).substring(0, 6)))
                    .as(told)
                    .isFalse();
        }
    }

    @Test
    void noneComesFromNamesOfFiles() throws IOException {
        String name = strange(c -> c != 0 && c < 0xD800);
        for (String part : List.of(name.substring(0, 60), name.substring(60), "\u001B]0;x\u0007", "a\rb\nc")) {
            write("content/" + part + ".yaml", SOUND.replace("标题", "标体"));
            write("fonts/" + part + ".ttf", "no font");
            write("templates/" + part + "/schema.yaml", "names: [x]\nkeys: {}\n");
        }
        write("content/\u001Bsound.yaml", SOUND);
        assertThat(runAll()).contains("\\u001Bsound.txt", "\\u202E");
    }

    @Test
    void noneComesFromWhatACommandIsCalledWith() throws IOException {
        write("content/a.yaml", SOUND);
        String strange = strange(c -> c != 0 && c < 0xD800);
        for (String[] command : new String[][] {
            {"build", strange},
            {"build", "-f", strange},
            {"build", "--jobs", strange},
            {"build", "--" + strange},
            {"build", "@" + strange},
            {strange},
            {"new", strange},
            {"schema", strange},
            {"kinds", "--lang", strange, strange},
            {"bench", strange},
            {"bench", "--" + strange},
        }) {
            assertThat(run(command)).contains("\\u001B");
        }
    }

    @Test
    void jsonSaysExactlyWhatItSaidWithoutThem() throws IOException {
        String name = "\u001B\u009B\u202E\u007Fa";
        write("content/" + name + ".yaml", SOUND);
        String json = Ran.in(folder, "build", "--json", "-f", "txt").out();
        assertPlain(json);
        JsonNode built = JsonMapper.shared().readTree(json);
        assertThat(built.get(0).get("file").asString()).isEqualTo("content/" + name + ".yaml");
        assertThat(built.get(0).get("written").get(0).asString()).endsWith("/" + name + ".txt");
        assertThat(JsonText.line(List.of(name))).contains("\\u001B");
    }

    @Test
    void noneReachesAFileThatKeepsAFault() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        write("content/a.yaml", SOUND);
        write("content/b.yaml", SOUND);
        String strange = strange(c -> true);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        int code = new Commands(nowhere, nowhere, folder, () -> {
                    throw new IllegalStateException("why " + strange);
                })
                .run("build", "-f", "txt", "content/a.yaml", "content/b.yaml");
        assertThat(code).isEqualTo(70);
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.filter(one -> one.toString().contains("fault")))
                    .singleElement()
                    .satisfies(file -> {
                        assertPlain(Files.readString(file));
                        assertThat(file).content().contains("why k\\u0000", "\\u202E");
                    });
        }
    }
}
