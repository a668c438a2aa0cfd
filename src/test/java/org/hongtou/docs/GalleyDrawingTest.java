package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;

/** {@code src/docs/galley.svg} shows where lines really stand. With {@code -Daccept} it is drawn anew. */
final class GalleyDrawingTest {
    private static final Path PICTURE = Path.of("src/docs/galley.svg");

    private static final String NOTICE = """
            文种: 通知
            发文机关: 云泽市水务局
            发文字号: 泽水〔2026〕31号
            标题: 关于做好汛前水库检查的通知
            主送: 各县（区）水务局
            正文: |
              为保证水库安全度汛，现就汛前检查有关事项通知如下。
              一、检查范围
              全市86座小型以上水库的大坝、溢洪道、放水设施、管理房，以及水雨情测报、通信报警设备。
              二、检查办法
              （一）自查。各水库管理单位逐项对照检查表，3月20日前完成，查出的问题当场登记。
              （二）复查。县（区）水务局对辖区内的水库逐座复查，对病险水库、坝高超过30米的水库请专家一同查看，3月底前报来复查结果。市局抽查三成，重点看去年查出的问题改没改、放水设施能不能正常开关、防汛物资够不够用、巡查责任人知不知道自己管什么。
              三、查出问题以后
              能当场改的当场改，一时改不了的，列出清单，写明措施、期限和责任人，汛期降低水位运行。
            成文日期: 2026-03-02
            抄送: 市应急管理局
            印发机关: 云泽市水务局办公室
            印发日期: 2026-03-03
            """;

    @Test
    void isDrawnFromADocument() throws IOException {
        Composed composed = new TestProject()
                .compose(Path.of("content/notice.yaml"), NOTICE)
                .composed();
        List<Page> pages = composed.pages().pages();
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().lines().stream().map(PlacedLine::paragraph))
                .as("the paragraph that goes on to page 2")
                .contains(pages.getLast().lines().getFirst().paragraph());
        String drawing = GalleyDrawing.svg(composed);
        if (System.getProperty("accept") != null) {
            Files.writeString(PICTURE, drawing);
            return;
        }
        assertThat(PICTURE).as("run with -Daccept to draw it anew").hasContent(drawing);
    }
}
