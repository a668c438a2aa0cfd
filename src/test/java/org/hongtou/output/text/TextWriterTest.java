package org.hongtou.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongtou.model.Document;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.model.Table;
import org.hongtou.style.Face;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Stroke;
import org.hongtou.style.Style;
import org.hongtou.style.Type;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.TableRules;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    private static final Length ZERO = Length.ZERO;
    private static final Type TYPE = new Type(new Face("仿宋", "Times"), Length.pt(16), 100, ZERO, false, 0);
    private static final Stroke STROKE = new Stroke(Stroke.Form.SINGLE, Length.pt(1), 0);
    private static final ParagraphFormat FORMAT = ParagraphFormat.plain(ZERO);

    @Test
    void wordsStandInReadingOrder() {
        Frame frame = new Frame(
                ZERO,
                ZERO,
                ZERO,
                ZERO,
                ZERO,
                ZERO,
                ZERO,
                new Frame.Turned(ZERO, ZERO, ZERO, ZERO),
                false,
                new Frame.FirstPage(ZERO, List.of(paragraph("某县人民政府")), ZERO, null, ZERO),
                new Frame.PageNumber(
                        TYPE,
                        new Style.PageNumberStyle(
                                ZERO,
                                new Style.NumberWords(new Style.NumberEnds("— ", " —"), null),
                                new Style.NumberPlace(Style.Side.OUTER, ZERO),
                                Style.NumberedPages.ALL,
                                1),
                        ZERO,
                        ZERO));
        List<Strip> flow = List.of(
                paragraph("关于甲\n的通知"),
                paragraph("Plan of\nwork"),
                paragraph("办公室\t2026年"),
                paragraph(""),
                new SetPicture("a.png", ZERO, ZERO, ZERO, ZERO, true, "说明"),
                new SetTable(
                        Length.ZERO,
                        List.of(ZERO, ZERO),
                        0,
                        List.of(new SetTable.Row(List.of(cell(0, "甲"), cell(1, "乙")))),
                        new TableRules(Table.Rules.Drawn.ALL, STROKE, STROKE),
                        SetTable.White.NONE));
        Foot foot = new Foot(List.of(new Foot.Row(null, List.of(paragraph("抄送：丙。")))), null, null, false);
        Galley galley = new Galley(new Document.Properties("", "", "", ""), frame, flow, foot);

        assertThat(new TextWriter().lines(galley))
                .containsExactly("某县人民政府", "关于甲的通知", "Plan of work", "办公室　2026年", "甲　乙", "抄送：丙。");
    }

    private static SetTable.Cell cell(int column, String text) {
        return new SetTable.Cell(column, 1, 1, List.of(paragraph(text)));
    }

    private static SetParagraph paragraph(String text) {
        List<Run> runs = text.isEmpty() ? List.of() : List.of(new Run(text, TYPE, Span.Role.PLAIN));
        return new SetParagraph(Element.PARAGRAPH, FORMAT, runs, "", 0);
    }
}
