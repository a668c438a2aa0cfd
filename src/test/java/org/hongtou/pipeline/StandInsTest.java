package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongtou.Content;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.Test;

/** A clerk is told once which characters a page shows in another face. */
class StandInsTest {

    private static List<Problem> told(String body) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            String notice = "文种: 通知\n发文机关: 云泽市档案局\n标题: 关于晒书的通知\n主送: 各科室\n正文: |\n  %s\n成文日期: 2026年6月1日\n";
            return hongtou.render(Content.yaml(notice.formatted(body)), Format.PDF).problems().stream()
                    .filter(finding -> finding.code().equals("output.stand-in"))
                    .toList();
        }
    }

    @Test
    void charactersOfAnotherFaceAreToldOnceTogether() {
        assertThat(told("请按〼号填写。\n  再填〼和〱号。")).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("2", "〱 〼");
            assertThat(finding.hint()).contains("仿宋_GB2312");
            assertThat(finding.line()).isEqualTo(6);
        });
    }

    @Test
    void thoseOfTheFacesOwnFamilyAreNot() {
        assertThat(told("邬喆、武瞾、刘濬川、高峯（☑同意）缴￥20元，见①㊿，℃㎡☎。")).isEmpty();
    }
}
