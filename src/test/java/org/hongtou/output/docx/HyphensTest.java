package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word may end a line behind a hyphen; what is one number or code therefore holds hyphens that it doesn't part at. */
class HyphensTest {
    private static final String NO_BREAK = "<w:noBreakHyphen/>";

    private final TestProject project = new TestProject();

    private String body(String text) {
        String content = "文种: 信息\n标题: 值班安排\n正文: |\n  " + text + "\n";
        byte[] docx = project.write(
                project.compose(Path.of("content/a.yaml"), content).composed(), "docx");
        String xml = new String(DocxFile.read(docx).parts().get("word/document.xml"), StandardCharsets.UTF_8);
        return xml.replaceAll("</?w:t( [^>]*)?>", "").replaceAll("</?w:(r|rPr|rFonts|rStyle)( [^>]*)?/?>", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0839-8800126", "2026-06-17", "GB/T 9704-2012", "COVID-19", "A4-1", "Wi-Fi", "A-1级", "1-2-3-4"})
    void numbersAndCodesStayWhole(String code) {
        assertThat(body("请记住" + code + "，不要忘了。")).contains("请记住" + code.replace("-", NO_BREAK) + "，");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.yunze-sw.example/a-1/2026-06",
                "www.yunze-sw.example",
                "zhang-3@yunze.example",
                "sw-1.yunze.gov.cn"
            })
    void addressesAreCopiedAsTheyAre(String address) {
        assertThat(body("请登录" + address + "查看。")).contains("请登录" + address + "查看");
    }

    @Test
    void aHyphenBetweenHanCharactersOrAtAnEndIsAHyphen() {
        assertThat(body("上海-云泽线，编号A-，B-甲。")).contains("上海-云泽线", "A-，", "B-甲");
    }
}
