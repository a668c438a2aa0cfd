package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Contents;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.style.TestStyles;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLeader;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedRun;
import org.junit.jupiter.api.Test;

/** Contents say on which page their items begin. */
class ContentsTest {
    private static final double CELL = 5.571;
    private static final double LEFT = 28;
    private static final double END = 184 - CELL;

    private static List<Block> issue(String... titles) {
        List<Contents.Entry> entries = new ArrayList<>();
        List<Block> items = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            entries.add(new Contents.Entry(titles[i], "item-" + i));
            items.add(new Paragraph(Element.ITEM_TITLE, List.of(Span.plain("题")), 0, "item-" + i));
            items.add(Laid.text('文', 25));
        }
        items.addFirst(new Contents("目录", entries));
        return items;
    }

    private static Laid laid(List<Block> blocks, String... changes) {
        return Laid.out(TestStyles.shipped(Layout.OFFICIAL, changes), Layout.OFFICIAL, blocks);
    }

    private static List<PlacedLine> entries(Laid laid) {
        return laid.lines(1, Element.CONTENTS_ENTRY);
    }

    /** On which page an item's title stands. */
    private static int pageOf(Laid laid, String id) {
        for (Page page : laid.pages().pages()) {
            if (page.lines().stream().anyMatch(line -> line.id().equals(id))) {
                return page.number();
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void eachEntryEndsWithThePageOfItsItem() {
        String[] titles = new String[12];
        Arrays.fill(titles, "修路");
        Laid laid = laid(issue(titles));
        List<PlacedLine> entries = entries(laid);
        assertThat(entries).hasSize(12);
        assertThat(pageOf(laid, "item-11")).isGreaterThan(10);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(entries.get(i).text()).isEqualTo("★ 修路" + pageOf(laid, "item-" + i));
            assertThat(entries.get(i).target()).isEqualTo("item-" + i);
            assertThat(Laid.right(entries.get(i))).isCloseTo(END, within(0.1));
        }
        assertThat(laid.diagnostics()).isEmpty();
    }

    @Test
    void dotsOfAllLinesStandOneBelowTheOther() {
        Laid laid = laid(issue("修路", "修一座桥"));
        List<PlacedLeader> leaders = laid.pages().pages().getFirst().leaders();
        assertThat(leaders).hasSize(2);
        PlacedLeader longer = leaders.getFirst();
        PlacedLeader shorter = leaders.getLast();
        assertThat(longer.x().mm()).isGreaterThan(LEFT + 4 * CELL).isLessThan(LEFT + 5 * CELL);
        assertThat(longer.x().plus(longer.width()).mm()).isLessThan(END - 8 * 0.3528 + 0.1);
        double steps = (shorter.x().mm() - longer.x().mm()) / longer.pitch().mm();
        assertThat(steps).isCloseTo(Math.round(steps), within(0.01));
        assertThat(longer.y()).isLessThan(entries(laid).getFirst().baseline());
    }

    @Test
    void theLastWordsLeaveRoomForTheNumber() {
        for (int characters = 18; characters <= 52; characters++) {
            Laid laid = laid(issue("修".repeat(characters)));
            List<PlacedLine> lines = entries(laid);
            PlacedLine last = lines.getLast();
            PlacedRun number = last.runs().getLast();
            PlacedRun words = last.runs().get(last.runs().size() - 2);
            double white = number.x().minus(words.x()).minus(words.width()).mm();
            assertThat(white)
                    .as("%s characters: white before the number", characters)
                    .isGreaterThan(CELL / 2);
            assertThat(lines.size()).isEqualTo(characters <= 23 ? 1 : characters <= 47 ? 2 : 3);
            assertThat(laid.diagnostics()).isEmpty();
        }
    }

    @Test
    void aStyleShowsNoDotsOrNoNumbers() {
        List<Block> issue = issue("修路", "修桥");
        Laid white = laid(issue, "contents: {leader: none}");
        assertThat(entries(white).getFirst().text()).isEqualTo("★ 修路1");
        assertThat(white.pages().pages().getFirst().leaders()).isEmpty();
        Laid bare = laid(issue, "contents: {page-numbers: 否}");
        assertThat(entries(bare).getFirst().text()).isEqualTo("★ 修路");
        Laid unnumbered = laid(issue, "page-number: {shown: 否}");
        assertThat(entries(unnumbered).getFirst().text()).isEqualTo("★ 修路");
    }
}
