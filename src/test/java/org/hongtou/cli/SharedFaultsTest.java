package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a file that many contents share is told once, at that file, and not put on the contents. */
@Tag("commands")
final class SharedFaultsTest {
    private static final String SCHEMA = """
            title: 便函
            keys:
              kind: {title: 文种, type: line, required: true}
              issuer: {title: 发函处室, type: line, required: true}
              title: {title: 事由, type: lines, required: true}
              body: {title: 正文, type: text, required: true}
            """;
    private static final String TEMPLATE = """
            <#import "parts.ftlx" as part>
            <document kind="${kind}" layout="plain" title="${title}" author="${issuer}">
            <@part.put_title text=title/>
            ${body}
            </document>
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aKindOfTheProjectAndThreeContents() throws IOException {
        write("templates/memo/schema.yaml", SCHEMA);
        write("templates/memo/template.ftlx", TEMPLATE);
        write("templates/memo/style.yaml", "extends: common\n");
        for (String name : List.of("甲", "乙", "丙")) {
            write("content/" + name + ".yaml", "文种: 便函\n发函处室: 综合处\n事由: 关于借用会议室的便函\n正文: 借用一天。\n");
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> errors(Ran ran) {
        return ran.err().lines().filter(line -> line.contains(": 错误[")).toList();
    }

    @Test
    void theKindIsFineBeforeItIsSpoilt() {
        Ran ran = Ran.in(folder, "build", "-f", "txt");
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            put_title   | put_titel       | memo/template.ftlx:3:3  | 没有“put_titel”这个名称，是不是“put_title”？
            part.put    | prat.put        | memo/template.ftlx:3:3  | 没有“prat”这个名称，是不是“part”？
            ${issuer}   | ${isuer}        | memo/template.ftlx:2:68 | 没有“isuer”这个名称，是不是“issuer”？
            ${kind}     | ${knid}         | memo/template.ftlx:2:19 | 没有“knid”这个名称，是不是“kind”？
            ${issuer}   | ${issuer?trmi}  | memo/template.ftlx:2:75 | 不认识的内建函数 ?trmi，是不是 ?trim？
            """)
    void aSlipInATemplateIsToldOnceAtItsLineWithTheNearName(String from, String to, String place, String said)
            throws IOException {
        write("templates/memo/template.ftlx", TEMPLATE.replace(from, to));
        for (String command : List.of("build", "check")) {
            Ran ran = Ran.in(folder, command);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(errors(ran))
                    .as(command)
                    .singleElement()
                    .asString()
                    .startsWith("templates/" + place + ":")
                    .contains(said);
            assertThat(ran.err()).doesNotContain("在内容文件里补上");
        }
    }

    @Test
    void aKeyOfTheKindThatTheContentLeftOutIsTheContentsToGive() throws IOException {
        write("templates/memo/schema.yaml", SCHEMA + "  contact: {title: 联系人, type: line}\n");
        write("templates/memo/template.ftlx", TEMPLATE.replace("${issuer}", "${contact}"));
        assertThat(Ran.in(folder, "build").err()).contains("内容里没有这一项", "在内容文件里补上“contact”");
    }

    @Test
    void anErrorInAStyleIsToldOnceAndJsonKeepsItWithEachContent() throws IOException {
        write("templates/memo/style.yaml", "extends: common\nelements: {titel: {size: 20pt}}\n");
        Ran built = Ran.in(folder, "build", "--json");
        assertThat(errors(built)).singleElement().asString().startsWith("templates/memo/style.yaml:2:12:");
        assertThat(built.err()).contains("有问题 3 份");
        assertThat(built.out().split("style.unknown-key-near", -1)).hasSize(4);
        assertThat(Ran.in(folder, "check").err()).contains("查了 3 份：错误 1 处");
    }

    @Test
    void anErrorInTheOfficesFileIsToldOnceBeforeTheContentsOwn() throws IOException {
        write("office.yaml", "便喊:\n  发函处室: 综合处\n");
        write("content/丙.yaml", "文种: 便函\n发函处室: 综合处\n");
        for (String command : List.of("build", "check")) {
            List<String> errors = errors(Ran.in(folder, command));
            assertThat(errors.getFirst()).startsWith("office.yaml:1:1:");
            assertThat(errors)
                    .filteredOn(error -> error.startsWith("office.yaml"))
                    .hasSize(1);
        }
    }

    @Test
    void aBrokenSchemaIsToldAndNobodyIsSentToChangeTheContent() throws IOException {
        write("templates/memo/schema.yaml", SCHEMA.replace("title: 便函\n", "title: 便函\ntype: 正文\n"));
        Ran ran = Ran.in(folder, "build");
        assertThat(errors(ran))
                .containsExactly(
                        "templates/memo/schema.yaml:2:1: 错误[content.schema-unknown-key] schema.yaml 的这里没有“type”这个键");
        assertThat(ran.err()).doesNotContain("信函", "把“文种”改成");
    }

    @Test
    void aKindWithoutItsTemplateNamesTheMissingFile() throws IOException {
        Files.delete(folder.resolve("templates/memo/template.ftlx"));
        Ran ran = Ran.in(folder, "build");
        assertThat(errors(ran)).singleElement().asString().contains("templates/memo/template.ftlx", "缺 template.ftlx");
    }

    @Test
    void twoKindsOfOneTitleAreTold() throws IOException {
        write("templates/memo/schema.yaml", SCHEMA.replace("title: 便函\n", "title: 简报\n"));
        for (String name : List.of("甲", "乙", "丙")) {
            Path file = folder.resolve("content/" + name + ".yaml");
            Files.writeString(file, Files.readString(file).replace("文种: 便函", "文种: 简报"));
        }
        Ran ran = Ran.in(folder, "build", "-f", "txt");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err().split("两个文种都叫“简报”：memo 和 bulletin，这里用的是 memo", -1)).hasSize(2);
    }
}
