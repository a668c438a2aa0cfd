package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.AttachmentNote;
import org.hongtou.model.Attendance;
import org.hongtou.model.Contents;
import org.hongtou.model.EditorNote;
import org.hongtou.model.Element;
import org.hongtou.model.Labelled;
import org.hongtou.model.Length;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.style.Paging;
import org.hongtou.style.ParagraphStyle;
import org.hongtou.style.Phrase;
import org.hongtou.typeset.galley.SetParagraph;
import org.jspecify.annotations.Nullable;

/** Sets titles, headings and text, and the lists that belong to the text. */
final class TextComposer {
    /** Marks that belong to the words of a name: a quotation, a title. */
    private static final String WORDS = "“‘《〈（";

    private final TextSetter setter;
    private final GalleyBuilder flow;
    private final TitleBreaker titles;

    TextComposer(TextSetter setter, GalleyBuilder flow, String issuer) {
        this.setter = setter;
        this.flow = flow;
        this.titles = new TitleBreaker(setter, issuer);
    }

    void add(Paragraph paragraph) {
        SetParagraph set = switch (paragraph.element()) {
            case COLUMN -> setter.set(column(paragraph));
            case REPORT_TO -> hanging(paragraph);
            default -> setter.set(paragraph);
        };
        ParagraphStyle look = setter.style(set.element());
        if (paragraph.standing().newPage()) {
            flow.startPage();
        }
        if (paragraph.element() == Element.SOURCE) {
            // Who sent an item never stands apart from it.
            flow.keepShortLastWithNext(setter);
        } else if (paragraph.element() == Element.NOTE || paragraph.element() == Element.TABLE_NOTE) {
            flow.keepLastWithNext();
        }
        add(look.breakAtWords() ? titles.broken(set) : set, look.gapBefore());
    }

    /** A column's name between its marks, unless it begins with one of its own: 【经验交流】, ◆经验交流. */
    private Paragraph column(Paragraph column) {
        int first = column.text().codePointAt(0);
        if (!Character.isLetterOrDigit(first) && WORDS.indexOf(first) < 0) {
            return column;
        }
        List<Span> spans = new ArrayList<>(column.spans());
        add(setter.phrase(Phrase.BEFORE_COLUMN), spans, 0);
        add(setter.phrase(Phrase.AFTER_COLUMN), spans, spans.size());
        return column.with(spans);
    }

    private static void add(String words, List<Span> spans, int index) {
        if (!words.isEmpty()) {
            spans.add(index, Span.plain(words));
        }
    }

    /** Turned lines stand after the label, if there is one. */
    private SetParagraph hanging(Paragraph paragraph) {
        String text = paragraph.text();
        int label = text.indexOf(setter.phrase(Phrase.AFTER_LABEL))
                + setter.phrase(Phrase.AFTER_LABEL).length();
        if (label <= 1 || paragraph.spans().size() != 1) {
            return setter.set(paragraph);
        }
        return new HangingLines(setter)
                .behind(setter.set(paragraph), setter.width(paragraph.element(), text.substring(0, label)));
    }

    private void add(SetParagraph paragraph, @Nullable Length gap) {
        flow.add(paragraph, gap, setter.style(paragraph.element()).gapAfter());
    }

    /** Contents: a heading, then a marked line an item; turned lines stand under the words (practice). */
    void add(Contents contents) {
        if (!contents.heading().isEmpty()) {
            add(Paragraph.of(Element.CONTENTS_HEADING, contents.heading()));
        }
        Length gap = setter.style(Element.CONTENTS_ENTRY).gapBefore();
        for (int i = 0; i < contents.entries().size(); i++) {
            SetParagraph line = new ContentsEntry(setter).set(contents.entries().get(i));
            boolean last = i == contents.entries().size() - 1;
            flow.add(
                    line,
                    i == 0 ? gap : null,
                    last ? setter.style(Element.CONTENTS_ENTRY).gapAfter() : null);
        }
    }

    void add(EditorNote note) {
        Length gap = setter.style(Element.EDITOR_NOTE).gapBefore();
        for (int i = 0; i < note.paragraphs().size(); i++) {
            List<Span> spans = new ArrayList<>(note.paragraphs().get(i).spans());
            if (i == 0 && !note.label().isEmpty()) {
                spans.addFirst(new Span(note.label() + setter.phrase(Phrase.AFTER_LABEL), Span.Role.LABEL));
            }
            boolean last = i == note.paragraphs().size() - 1;
            Paragraph part = note.paragraphs().get(i);
            if (part.standing().newPage()) {
                flow.startPage();
            }
            flow.add(
                    setter.set(new Paragraph(Element.EDITOR_NOTE, spans, part.line(), "", part.standing())),
                    i == 0 ? gap : null,
                    last ? setter.style(Element.EDITOR_NOTE).gapAfter() : null);
        }
    }

    /**
     * 附件：名称, or 附件：1. … and the others under it (GB/T 9704-2012 7.3.4). Many part over pages: the first two stay
     * with the text, the last two with the signature.
     */
    void add(AttachmentNote note) {
        flow.keepLastWithNext();
        ParagraphStyle look = setter.style(Element.ATTACHMENT_NOTE);
        String opening = setter.phrase(Phrase.ATTACHMENTS);
        Length label = setter.width(Element.ATTACHMENT_NOTE, opening);
        boolean several = note.titles().size() > 1;
        for (int i = 0; i < note.titles().size(); i++) {
            String number = several ? attachmentNumber(i + 1) : "";
            Length numberWidth = setter.width(Element.ATTACHMENT_NOTE, number);
            Length nameStart = look.format().indents().left().plus(label).plus(numberWidth);
            Length hang = i == 0 ? label.plus(numberWidth) : numberWidth;
            SetParagraph line = setter.set(
                    Element.ATTACHMENT_NOTE,
                    (i == 0 ? opening : "") + number + note.titles().get(i));
            add(
                    line.withFormat(line.format()
                            .withIndents(look.format()
                                    .indents()
                                    .withLeft(nameStart.toTwip())
                                    .withFirstLine(hang.toTwip().negated()))
                            .with(
                                    Paging.KEEP_NEXT,
                                    (i == 0 && several) || i == note.titles().size() - 2)),
                    i == 0 ? look.gapBefore() : null);
        }
    }

    private String attachmentNumber(int number) {
        return setter.phrase(Phrase.BEFORE_ATTACHMENT_NUMBER) + number + setter.phrase(Phrase.AFTER_ATTACHMENT_NUMBER);
    }

    /** 出席, 请假, 列席 with their names aligned after the colon (10.3). */
    void add(Attendance attendance) {
        ParagraphStyle look = setter.style(Element.ATTENDANCE);
        for (int i = 0; i < attendance.lines().size(); i++) {
            Labelled labelled = attendance.lines().get(i);
            List<SetParagraph> lines = labelled(Element.ATTENDANCE, labelled, Span.Role.LABEL);
            for (int j = 0; j < lines.size(); j++) {
                add(lines.get(j), i == 0 && j == 0 ? look.gapBefore() : null);
            }
        }
    }

    private List<SetParagraph> labelled(Element element, Labelled labelled, Span.Role role) {
        return new HangingLines(setter).labelled(element, labelled, role);
    }
}
