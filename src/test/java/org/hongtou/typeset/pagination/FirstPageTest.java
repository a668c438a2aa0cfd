package org.hongtou.typeset.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.model.Block;
import org.hongtou.model.Element;
import org.hongtou.model.Imprint;
import org.hongtou.model.Labelled;
import org.hongtou.model.Layout;
import org.hongtou.model.Mark;
import org.hongtou.model.Paragraph;
import org.hongtou.model.RedRule;
import org.hongtou.model.Signature;
import org.hongtou.typeset.Laid;
import org.junit.jupiter.api.Test;

/** Page 1 shall hold body text (GB/T 9704-2012 7.3.3), whatever stands above it. */
class FirstPageTest {
    private static final Block TEXT = Laid.text('文', 6);
    private static final Block IMPRINT = new Imprint(
            Imprint.Form.IMPRINT,
            List.of(new Labelled("抄送", List.of("县人大常委会办公室。"))),
            List.of(),
            "林海县人民政府办公室",
            "2026年6月18日",
            "");

    private static Mark joint(int offices) {
        List<String> names = IntStream.range(0, offices)
                .mapToObj(i -> "林海县第" + "一二三四五六七八".charAt(i) + "委员会办公室")
                .toList();
        return new Mark(Mark.Form.ISSUER, names, "文件", false);
    }

    private static List<String> codes(Laid laid) {
        return laid.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void addresseesThatLeaveNoRoomForTextStandInTheImprint() {
        Block addressees = Paragraph.of(Element.ADDRESSEE, "各县人民政府，".repeat(50) + "各有关单位：");
        Laid laid = Laid.out(Layout.OFFICIAL, joint(2), new RedRule(), addressees, TEXT, IMPRINT);
        assertThat(laid.lines(1, Element.PARAGRAPH)).isNotEmpty();
        assertThat(laid.lines(1, Element.ADDRESSEE)).isEmpty();
        int last = laid.pages().pages().size();
        List<String> foot = laid.lines(last, Element.COPY_TO).stream()
                .map(line -> line.text())
                .toList();
        assertThat(foot.getFirst()).startsWith("主送：各县人民政府");
        assertThat(foot.getLast()).startsWith("抄送：");
        assertThat(String.join("", foot)).contains("各有关单位。");
        assertThat(codes(laid)).containsExactly("typeset.addressee-moved");
    }

    @Test
    void addresseesStayWherePage1HoldsText() {
        Block addressees = Paragraph.of(Element.ADDRESSEE, "各县人民政府，".repeat(8) + "各有关单位：");
        Laid laid = Laid.out(Layout.OFFICIAL, joint(2), new RedRule(), addressees, TEXT, IMPRINT);
        assertThat(laid.lines(1, Element.ADDRESSEE)).isNotEmpty();
        assertThat(codes(laid)).isEmpty();
    }

    @Test
    void manyIssuersMakeTheirMarkSmaller() {
        Block title = Paragraph.of(Element.TITLE, "关于一件很长的事项的通知\n第二行\n第三行\n第四行\n第五行");
        Laid laid = Laid.out(Layout.OFFICIAL, joint(8), new RedRule(), title, TEXT);
        assertThat(laid.lines(1, Element.MARK)).hasSize(9);
        assertThat(laid.lines(1, Element.PARAGRAPH)).isNotEmpty();
        assertThat(codes(laid)).isEmpty();
    }

    @Test
    void aSignatureThatPage1HasNoRoomForTakesALineOfItsTextAlong() {
        List<Signature.Signer> signers = IntStream.range(0, 8)
                .mapToObj(i -> new Signature.Signer("林海县第" + (char) ('一' + i) + "委员会办公室", ""))
                .toList();
        Laid laid = Laid.out(
                Layout.OFFICIAL,
                joint(2),
                new RedRule(),
                Paragraph.of(Element.TITLE, "关于一件事的通知"),
                Laid.text('文', 2),
                new Signature(signers, true, null, "2026年6月17日"));
        assertThat(laid.lines(1, Element.PARAGRAPH)).hasSize(1);
        assertThat(laid.lines(2).getFirst().element()).isEqualTo(Element.PARAGRAPH);
        assertThat(laid.lines(2, Element.SIGNATURE)).isNotEmpty();
        assertThat(codes(laid)).containsExactly("typeset.single-line");
    }

    @Test
    void aSingleLineOfTextStaysOnPage1AndItsSignatureIsToldToStandAlone() {
        List<Signature.Signer> signers = IntStream.range(0, 8)
                .mapToObj(i -> new Signature.Signer("林海县第" + "一二三四五六七八".charAt(i) + "委员会办公室", "seal.png"))
                .toList();
        Laid laid = Laid.out(
                Layout.OFFICIAL,
                joint(2),
                new RedRule(),
                Paragraph.of(Element.TITLE, "关于一件事的通知"),
                Laid.text('文', 1),
                new Signature(signers, true, null, "2026年6月17日"));
        assertThat(laid.lines(1, Element.PARAGRAPH)).hasSize(1);
        assertThat(laid.lines(2).getFirst().element()).isEqualTo(Element.SIGNATURE);
        assertThat(laid.diagnostics())
                .containsExactly(Diagnostic.warning("typeset.signature-alone", Place.file("test.yaml"), 2));
        // The seals have the room that they would have under a text.
        assertThat(laid.pages().pages().get(1).pictures())
                .hasSize(8)
                .allSatisfy(seal -> assertThat(seal.y().mm()).isGreaterThan(37));
    }

    @Test
    void saysWhereNothingHelps() {
        Block title = Paragraph.of(Element.TITLE, "很\n".repeat(20) + "长的标题");
        Laid laid = Laid.out(Layout.OFFICIAL, title, TEXT);
        assertThat(codes(laid)).contains("typeset.no-text-on-first-page");
    }
}
