package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Paragraph;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of an office called 林海县人民政府办公室. */
class TitlesTest {
    private static final String ISSUER = "林海县人民政府办公室";
    private static final double MEASURE = 156;

    private static Laid laid(String title) {
        return Laid.out(Layout.OFFICIAL, Paragraph.of(Element.TITLE, title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于加强老旧小区改造的意见",
                "林海县人民政府办公室关于印发/林海县优化营商环境三年行动方案的通知",
                "林海县人民政府办公室关于进一步加强/城市生活垃圾分类管理工作的实施意见",
                "林海县人民政府/关于做好2026年度政府信息公开工作的通知",
                "关于政协林海县第十二届委员会第三次会议/第108号提案办理情况的函",
                "林海县发展和改革局/关于报送《林海县国民经济和社会发展/第十五个五年规划纲要（草案）》的请示",
                "关于区政协三届五次会议/第41号提案办理情况（A）的函",
                "林海县城市建设服务中心/关于县政协第十一届委员会第四次会议/第133号提案办理情况（A）的函",
                "关于区人大五届三次会议/第64号建议办理情况的函",
                "关于对《关于加快推进/我县农村公路养护管理体制改革的建议》/（第56号）的答复",
                "林海县人民政府关于废止/《林海县城镇职工基本医疗保险暂行办法》/等12件行政规范性文件的决定",
                "我县5G+工业互联网项目/入选省级试点示范名单",
                "The People Office of Linhai/County on the Publication of/Government Information in 2026"
            })
    void breakBetweenWordsInAGoodShape(String expected) {
        String[] lines = expected.split("/");
        String blank = expected.startsWith("The") ? " " : "";
        assertThat(laid(String.join(blank, lines)).words(1)).containsExactly(lines);
    }

    @Test
    void keepTheLinesThatAnAuthorSet() {
        assertThat(laid("林海县人民政府办公室\n通知").words(1)).containsExactly(ISSUER, "通知");
    }

    @Test
    void holdTheirIssuersNameTogetherAndStartNoLineWithOf() {
        long seed = Long.getLong("seed", 20_261_121L);
        Random random = new Random(seed);
        List<String> words = List.of(
                "关于", "印发", "加快", "推进", "《", "》", "农村公路", "养护", "的", "的", "意见", "2026年", "（试行）", "、", "和", "第3号", "ABC",
                "优化", "营商环境", "通知", "老旧小区", "改造");
        for (int round = 0; round < 300; round++) {
            StringBuilder title = new StringBuilder(ISSUER);
            for (int i = random.nextInt(30); i >= 0; i--) {
                title.append(words.get(random.nextInt(words.size())));
            }
            title.append("的通知");
            List<String> lines = laid(title.toString()).words(1);
            assertThat(lines).as("seed %d: %s", seed, lines).noneMatch(line -> line.startsWith("的"));
            assertThat(lines.getFirst()).as("seed %d: %s", seed, lines).startsWith(ISSUER);
            assertThat(lines.getLast().length()).as("seed %d: %s", seed, lines).isGreaterThan(2);
        }
    }

    @Test
    void standInTheMiddleAndInsideTheTypeArea() {
        for (PlacedLine line : laid("林海县人民政府办公室关于印发林海县优化营商环境三年行动方案的通知").lines(1)) {
            double leftWhite = Laid.left(line) - 28;
            double rightWhite = 184 - Laid.right(line);
            assertThat(leftWhite).isCloseTo(rightWhite, within(0.05)).isNotNegative();
        }
    }

    @Test
    void withoutWordsBreakAnywhereButNotBeforeTheirLastCharacter() {
        List<String> lines = laid("䍃䍄䍅䍆䍇䍈䍉䍊䍋䍌䍍䍎䍏䍐䍑䍒䍓䍔䍕䍖䍗").words(1);
        assertThat(lines).hasSize(2).allMatch(line -> line.length() > 8);
        assertThat(laid("的".repeat(30)).words(1)).hasSize(2);
        assertThat(laid("A".repeat(60)).words(1)).hasSize(2);
    }

    @Test
    @Timeout(20)
    void howeverLongTakeNoTime() {
        Random random = new Random(7);
        for (int length = 20; length < 400; length += 4) {
            StringBuilder title = new StringBuilder();
            while (title.length() < length) {
                title.append((char) ('\u4E00' + random.nextInt(5000)));
            }
            assertThat(String.join("", laid(title.toString()).words())).isEqualTo(title.toString());
        }
    }

    @Test
    void marksFillTheirLineUntilTheyStandOnTwo() {
        List<Double> sizes = new ArrayList<>();
        for (int length = 1; length <= 40; length++) {
            Laid laid = Laid.out(
                    Layout.OFFICIAL,
                    new org.hongtou.model.Mark(
                            org.hongtou.model.Mark.Form.ISSUER, List.of("林".repeat(length)), "", false));
            PlacedLine mark = laid.lines(1).getFirst();
            assertThat(laid.lines(1)).as("%d characters", length).hasSize(length < 18 ? 1 : 2);
            assertThat(Laid.inkTop(mark)).as("%d characters", length).isCloseTo(37 + 35, within(0.1));
            double width = Laid.right(mark) - Laid.left(mark);
            assertThat(width).as("%d characters", length).isLessThanOrEqualTo(MEASURE + 0.01);
            if (length > 8 && length < 18) {
                assertThat(width).as("%d characters", length).isGreaterThan(MEASURE * 0.9);
            }
            if (length < 18) {
                sizes.add(mark.runs().getFirst().type().size().pt());
            }
        }
        assertThat(sizes)
                .startsWith(62.0, 62.0, 62.0, 62.0, 62.0, 62.0, 62.0)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }
}
