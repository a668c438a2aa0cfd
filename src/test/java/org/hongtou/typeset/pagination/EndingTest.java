package org.hongtou.typeset.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.model.AttachmentNote;
import org.hongtou.model.Block;
import org.hongtou.model.Element;
import org.hongtou.model.Imprint;
import org.hongtou.model.Labelled;
import org.hongtou.model.Layout;
import org.hongtou.model.Length;
import org.hongtou.model.Mark;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.RedRule;
import org.hongtou.model.Signature;
import org.hongtou.model.Span;
import org.hongtou.model.Table;
import org.hongtou.style.Style;
import org.hongtou.style.TestStyles;
import org.hongtou.typeset.Laid;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;

/** How a document ends: the signature never stands alone, the imprint stands off the text and wastes no paper. */
class EndingTest {
    private static final String DATE = "2026年6月17日";
    private static final Mark MARK = new Mark(Mark.Form.ISSUER, List.of("林海县人民政府办公室"), "文件", false);
    private static final Imprint IMPRINT =
            new Imprint(Imprint.Form.IMPRINT, List.of(new Labelled("抄送", List.of("青石镇人民政府。"))), List.of(), "", "", "");

    private static Block signature(int offices) {
        List<Signature.Signer> signers = IntStream.range(0, offices)
                .mapToObj(i -> new Signature.Signer("林海县第" + "一二三四五六七八".charAt(i) + "委员会办公室", "seal.png"))
                .toList();
        return new Signature(signers, true, null, DATE);
    }

    private static Laid official(int titleLines, Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(MARK, new RedRule()));
        all.add(Paragraph.of(Element.TITLE, "关于一件很长的事项\n".repeat(titleLines - 1) + "的通知"));
        all.addAll(List.of(blocks));
        return Laid.out(Layout.OFFICIAL, all.toArray(Block[]::new));
    }

    private static int pageOfSignature(Laid laid) {
        return IntStream.rangeClosed(1, laid.pages().pages().size())
                .filter(page -> !laid.lines(page, Element.SIGNATURE).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Laid laid) {
        return laid.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static Table table(int rows) {
        List<List<Table.Cell>> cells = IntStream.range(0, rows)
                .mapToObj(row -> List.of(cell(row == 0 ? "序号" : "第" + row + "行"), cell(row == 0 ? "单位" : "单位" + row)))
                .toList();
        Table.Column column = new Table.Column(Table.Align.BY_CONTENT, Length.ZERO);
        return new Table(
                "",
                "",
                List.of(column, column),
                1,
                cells.stream().map(Table.Row::new).toList(),
                Table.Rules.USUAL,
                false,
                7);
    }

    private static Table.Cell cell(String text) {
        return new Table.Cell(List.of(new Table.Words(List.of(Span.plain(text)))), 1, 1);
    }

    @Test
    void theSignatureHasTextOnItsPageAndNoSealReachesAboveTheTypeArea() {
        for (int offices = 1; offices <= 8; offices += 3) {
            for (int lines = 2; lines <= 26; lines++) {
                for (int title = 1; title <= 5; title += 2) {
                    Laid laid = official(title, Laid.text('文', lines), signature(offices));
                    int page = pageOfSignature(laid);
                    assertThat(laid.lines(page, Element.PARAGRAPH))
                            .as("%d offices, %d lines, title of %d", offices, lines, title)
                            .isNotEmpty();
                    assertThat(laid.lines(1, Element.PARAGRAPH)).isNotEmpty();
                    for (Page one : laid.pages().pages()) {
                        assertThat(one.pictures())
                                .allSatisfy(seal -> assertThat(seal.y().mm()).isGreaterThan(37));
                    }
                }
            }
        }
    }

    @Test
    void aLastParagraphPartsTwoAndTwo() {
        List<Integer> parted = new ArrayList<>();
        for (int lines = 4; lines <= 10; lines++) {
            Laid laid = official(3, Laid.text('文', lines), signature(1));
            int page = pageOfSignature(laid);
            if (page == 2) {
                parted.add(lines);
                assertThat(laid.lines(1, Element.PARAGRAPH)).hasSizeGreaterThanOrEqualTo(2);
                assertThat(laid.lines(2, Element.PARAGRAPH)).hasSizeGreaterThanOrEqualTo(2);
            }
        }
        assertThat(parted).isNotEmpty();
    }

    @Test
    void theLastRowOfATableGoesAlongWithItsHead() {
        int alone = 0;
        for (int rows = 3; rows <= 24; rows++) {
            Laid laid = official(1, Laid.text('文', 2), table(rows), signature(1));
            int page = pageOfSignature(laid);
            if (page > 1) {
                List<String> words = laid.words(page);
                String last = "第" + (rows - 1) + "行";
                assertThat(words).as("%d rows", rows).contains(last);
                assertThat(words.subList(0, 2)).as("%d rows", rows).containsExactly("序号", "单位");
                alone += words.indexOf(last) == 2 ? 1 : 0;
            }
        }
        assertThat(alone).as("tables whose last row alone went along").isPositive();
    }

    @Test
    void aPictureGoesAlong() {
        for (int lines = 2; lines <= 20; lines++) {
            Laid laid = official(1, Laid.text('文', lines), new Picture("a.png", "", Length.mm(60), 3), signature(1));
            Page page = laid.pages().pages().get(pageOfSignature(laid) - 1);
            assertThat(page.pictures()).as("%d lines", lines).hasSize(2);
        }
    }

    @Test
    void aLongNoteOfAttachmentsPartsBetweenTextAndSignature() {
        List<String> titles =
                IntStream.rangeClosed(1, 14).mapToObj(i -> "第" + i + "张情况表").toList();
        Laid laid = official(1, Laid.text('文', 3), new AttachmentNote(titles), signature(1));
        List<PlacedLine> here = laid.lines(1, Element.ATTACHMENT_NOTE);
        List<PlacedLine> there = laid.lines(2, Element.ATTACHMENT_NOTE);
        assertThat(here).hasSizeGreaterThanOrEqualTo(2);
        assertThat(there).hasSizeGreaterThanOrEqualTo(2);
        assertThat(here.size() + there.size()).isEqualTo(14);
        assertThat(laid.lines(1, Element.PARAGRAPH)).hasSize(3);
        assertThat(laid.lines(2, Element.SIGNATURE)).isNotEmpty();
    }

    @Test
    void charactersGiveWayWhereLinesAloneDoNot() {
        List<String> told = new ArrayList<>();
        for (int letters = 29; letters <= 110; letters++) {
            for (int title = 3; title <= 7; title++) {
                Laid laid = official(title, Paragraph.of(Element.PARAGRAPH, "文".repeat(letters) + "。"), signature(4));
                told.addAll(codes(laid));
                if (codes(laid).contains("typeset.characters-loosened")) {
                    assertThat(laid.lines(1, Element.PARAGRAPH)).hasSize(2);
                    assertThat(laid.lines(2, Element.PARAGRAPH)).hasSize(2);
                }
            }
        }
        assertThat(told).contains("typeset.characters-loosened");
    }

    @Test
    void withoutTighteningNothingIsDrawn() {
        Style style = TestStyles.shipped(Layout.OFFICIAL, "page: {tighten: 0pt}\n");
        for (int lines = 15; lines <= 46; lines++) {
            Laid laid = Laid.out(style, Layout.OFFICIAL, List.of(Laid.text('文', lines), signature(1), IMPRINT));
            assertThat(codes(laid)).as("%d lines", lines).isEmpty();
        }
    }

    @Test
    void theImprintStandsFiveMillimetresBelowTheText() {
        int together = 0;
        for (int lines = 30; lines <= 46; lines++) {
            Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('文', lines), IMPRINT);
            Page last = laid.pages().pages().getLast();
            List<PlacedLine> text = laid.lines(last.number(), Element.PARAGRAPH);
            if (!text.isEmpty()) {
                together++;
                double rule = last.strokes().getFirst().y().mm();
                assertThat(rule - Laid.inkBottom(text.getLast()))
                        .as("%d lines", lines)
                        .isGreaterThan(4.99);
            }
        }
        assertThat(together).isPositive();
    }

    @Test
    void linesGiveWayALittleSoThatTheImprintTakesNoSheet() {
        int saved = 0;
        for (int lines = 38; lines <= 48; lines++) {
            Laid laid = Laid.out(Layout.OFFICIAL, Laid.text('文', lines), IMPRINT);
            if (codes(laid).contains("typeset.tightened-for-imprint")) {
                saved++;
                assertThat(laid.pages().pages()).as("%d lines", lines).hasSize(2);
                List<PlacedLine> page = laid.lines(2, Element.PARAGRAPH);
                double pitch =
                        page.get(2).baseline().minus(page.get(1).baseline()).pt();
                assertThat(pitch).isBetween(28.2, 29.5);
            }
        }
        assertThat(saved).isBetween(1, 6);
    }
}
