package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongtou.Content;
import org.hongtou.Edition;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.PageView;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.Test;

/** The number of an attachment and the years of a classification are black as the words beside them (7.3.7, 7.2.2). */
class OwnDigitsTest {
    private static final String NOTICE = """
            文种: 通知
            密级: 机密★10年
            份号: "000012"
            发文机关: 云泽市档案局
            标题: 关于2026年晒书的通知
            主送: 各科室
            正文: 请按时晒书。
            附件:
              - 标题: 名单
                正文: 略。
              - 标题: 日程
                正文: 略。
            成文日期: 2026年6月1日
            """;

    @Test
    void attachmentNumbersAndTheCornerTakeTheHanFacesDigits() {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            List<PageView.Run> runs =
                    hongtou.pages(Content.yaml(NOTICE), Edition.FULL).get().getFirst().pages().stream()
                            .flatMap(page -> page.lines().stream())
                            .filter(line -> line.text().matches("附件[12]|机密★10年"))
                            .flatMap(line -> line.runs().stream())
                            .toList();
            assertThat(runs).extracting(PageView.Run::font).containsOnly("NotoSansSC-Medium");
            assertThat(hongtou.render(Content.yaml(NOTICE), Format.DOCX).ok()).isTrue();
        }
    }
}
