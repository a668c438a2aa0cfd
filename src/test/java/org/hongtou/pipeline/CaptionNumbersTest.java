package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.Content;
import org.hongtou.Edition;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.PageView;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables and pictures numbered in their order: 图表编号. */
class CaptionNumbersTest {
    private static final Hongtou HONGTOU = Hongtou.open(ProjectFiles.inMemory());
    private static final String ROWS = "  | 县 | 数 |\n  |---|---|\n  | 青垣区 | 3 |\n";

    @AfterAll
    static void close() {
        HONGTOU.close();
    }

    /** A letter of lines parted by /, in which R is a table. */
    private static Content letter(String numbering, String lines) {
        String body = List.of(lines.split("/")).stream()
                .map(line -> line.equals("R") ? ROWS : "  " + line + "\n")
                .collect(Collectors.joining());
        return Content.yaml("""
                文种: 函
                发文机关: 望川县水务局
                发文字号: 望水函〔2026〕23号
                标题: 关于商请清理沟渠的函
                主送: 白渚县水务局
                成文日期: 2026-05-21
                图表编号: %s
                附件:
                  - 标题: 乡镇情况
                    正文:
                      - 表格: {表题: 乡镇, 行: [[甲, 乙], [1, 2]]}
                正文: |
                %s
                """.formatted(numbering, body));
    }

    private static String captions(Content content) {
        return HONGTOU.pages(content, Edition.FULL).get().getFirst().pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(PageView.Line::text)
                .filter(text -> text.matches("续?表.*|各县|乡镇"))
                .collect(Collectors.joining("/"));
    }

    private static List<String> found(Content content) {
        return HONGTOU.render(content, Format.DOCX).problems().stream()
                .map(Problem::code)
                .filter(code -> code.startsWith("content.caption"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "是#各县如下。/表题：各县/R/请照办。#表1　各县/表2　乡镇#",
                "否#各县如下。/表题：各县/R/请照办。#各县/乡镇#",
                "是#各县如下。/R/请照办。#表1　乡镇#",
                "是#各县如下。/表1　各县/R/请照办。#表1　各县/表2　乡镇#",
                "是#各县如下。/表3　各县/R/请照办。#表3　各县/表2　乡镇#content.caption-number",
                "是#各县如下。/表一　各县/R/续表1/R/请照办。#表一　各县/续表1/表2　乡镇#",
                "是#各县见表1，乡镇见表2。/表题：各县/R/请照办。#表1　各县/表2　乡镇#",
                "是#各县见表3，各报表4份。/表题：各县/R/请照办。#表1　各县/表2　乡镇#content.caption-missing",
                "是#走势见图1，见表2-1。/表题：各县/R/请照办。#表1　各县/表2　乡镇#content.caption-missing"
            })
    void captionsAreNumberedInTheirOrder(String numbering, String lines, String captions, String code) {
        Content content = letter(numbering, lines);
        assertThat(captions(content)).isEqualTo(captions);
        assertThat(found(content)).isEqualTo(code == null ? List.of() : List.of(code));
    }
}
