package org.hongtou.typeset.compose;

import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.ParagraphStyle;
import org.hongtou.style.Phrase;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.line.BrokenParagraph;
import org.hongtou.typeset.line.LineMaker;

/** Puts words into the type of their element. */
final class TextSetter {
    private final Style style;
    private final ScriptTypes types;
    private final LineMaker lineMaker;
    private final Length measure;
    private final Length depth;

    /**
     * @param sideways whether for turned pages, which are as wide as the upright ones are high
     */
    TextSetter(Style style, LineMaker lineMaker, boolean sideways) {
        this.style = style;
        this.types = new ScriptTypes(style);
        this.lineMaker = lineMaker;
        this.measure = sideways ? style.page().depth() : style.page().measure();
        this.depth = sideways ? style.page().measure() : style.page().depth();
    }

    private TextSetter(Style style, LineMaker lineMaker, Length measure, Length depth) {
        this.style = style;
        this.types = new ScriptTypes(style);
        this.lineMaker = lineMaker;
        this.measure = measure;
        this.depth = depth;
    }

    /** For words that have only part of the type area's width. */
    TextSetter withMeasure(Length narrower) {
        return new TextSetter(style, lineMaker, narrower, depth);
    }

    /** The same for another style, in a type area as wide and high. */
    TextSetter withStyle(Style changed) {
        return new TextSetter(changed, lineMaker, measure, depth);
    }

    /** The width of the type area that words stand in. */
    Length measure() {
        return measure;
    }

    /** The height of that type area. */
    Length depth() {
        return depth;
    }

    Style style() {
        return style;
    }

    /** The words of a phrase. */
    String phrase(Phrase phrase) {
        return style.phrase(phrase);
    }

    ParagraphStyle style(Element element) {
        return style.paragraph(element);
    }

    /** The size of an element's letters. */
    Length size(Element element) {
        return style.paragraph(element).type().size();
    }

    SetParagraph set(Paragraph paragraph) {
        Element standing = standing(paragraph.standing().side());
        ParagraphFormat format = style.paragraph(paragraph.element()).format();
        Element element = paragraph.element();
        if (standing != Element.PARAGRAPH) {
            ParagraphFormat own = style.paragraph(standing).format();
            boolean text = element == Element.PARAGRAPH;
            element = text ? standing : element;
            format = text ? own : format.withAlign(own.align()).withIndents(own.indents());
        }
        return new SetParagraph(element, format, runs(element, paragraph.spans()), paragraph.id(), paragraph.line());
    }

    /** The element whose look a paragraph takes that stands so. */
    private static Element standing(Standing.Side side) {
        return switch (side) {
            case USUAL -> Element.PARAGRAPH;
            case FLUSH -> Element.FLUSH_LINE;
            case CENTER -> Element.CENTER_LINE;
            case RIGHT -> Element.RIGHT_LINE;
        };
    }

    /** A caption, which breaks between words where its look says so. */
    SetParagraph caption(Element element, String text) {
        SetParagraph set = set(element, text);
        return style(element).breakAtWords() ? new TitleBreaker(this, "").broken(set) : set;
    }

    SetParagraph set(Element element, String text) {
        return set(Paragraph.of(element, text));
    }

    SetParagraph set(Element element, List<Run> runs) {
        return new SetParagraph(element, style.paragraph(element).format(), runs, "", 0);
    }

    List<Run> runs(Element element, List<Span> spans) {
        ScriptRuns runs = new ScriptRuns(types);
        for (Span span : spans) {
            runs.add(span.text(), style.type(element, span.role()), span.role());
        }
        return runs.runs();
    }

    /** The same words in runs that take account of line breaks which have come in since. */
    SetParagraph parted(SetParagraph paragraph) {
        ScriptRuns runs = new ScriptRuns(types);
        for (Run run : paragraph.runs()) {
            runs.add(run.text(), run.type(), run.role());
        }
        return paragraph.withRuns(runs.runs());
    }

    Run run(Element element, String text) {
        return new Run(text, style.paragraph(element).type(), Span.Role.PLAIN);
    }

    /** How wide words are on one line. */
    Length width(Element element, String text) {
        return text.isEmpty() ? Length.ZERO : lineMaker.width(set(element, text));
    }

    Length width(SetParagraph paragraph) {
        return lineMaker.width(paragraph);
    }

    /** How wide the longest of the lines is that set breaks make of a paragraph. */
    Length widestLine(SetParagraph paragraph) {
        Length[] reach = lineMaker.reach(paragraph);
        String text = paragraph.text();
        Length widest = Length.ZERO;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                widest = Length.max(widest, reach[i].minus(reach[from]));
                from = i + 1;
            }
        }
        return widest;
    }

    /** How wide the longest of the words is that are never split. */
    Length longestWord(SetParagraph paragraph) {
        return lineMaker.longestWord(paragraph);
    }

    /** How far words reach on one line before each place of their text, and behind the last. */
    Length[] reach(SetParagraph paragraph) {
        return lineMaker.reach(paragraph);
    }

    /** A paragraph with its lines in the type area. */
    BrokenParagraph broken(SetParagraph paragraph) {
        return lineMaker.lines(paragraph, measure);
    }

    /** How many lines a paragraph takes in the type area. */
    int lines(SetParagraph paragraph) {
        return broken(paragraph).size();
    }
}
