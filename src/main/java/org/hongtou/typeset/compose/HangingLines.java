package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Labelled;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.hongtou.style.Align;
import org.hongtou.style.Indents;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Phrase;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;

/** Paragraphs whose turned lines stand under the words after a label, a mark or a number. */
final class HangingLines {
    /** A label's tab needs some way to go: to a stop that it stands at already, it would go on to the next. */
    private static final Length LEAST_WAY = Length.twips(2);

    private final TextSetter setter;

    HangingLines(TextSetter setter) {
        this.setter = setter;
    }

    /** A paragraph that begins where it does, its turned lines so far behind that. */
    SetParagraph behind(SetParagraph paragraph, Length opening) {
        Indents indents = paragraph.format().indents();
        Length start = indents.left().plus(indents.firstLine()).plus(opening).toTwip();
        return paragraph.withFormat(paragraph
                .format()
                .withIndents(indents.withLeft(start)
                        .withFirstLine(indents.left().plus(indents.firstLine()).minus(start))));
    }

    /** A paragraph whose turned lines stand behind its opening. */
    SetParagraph hanging(Element element, Run opening, List<Span> spans) {
        List<Run> runs = new ArrayList<>();
        runs.add(opening);
        runs.addAll(setter.runs(element, spans));
        SetParagraph line = setter.set(element, runs);
        Length width = setter.width(setter.set(element, List.of(opening))).toTwip();
        Indents indents = line.format().indents();
        return line.withFormat(line.format()
                .withIndents(indents.withLeft(indents.left().plus(width)).withFirstLine(width.negated())));
    }

    /**
     * A label with its colon, then its lines, all aligned after the colon.
     *
     * @param role how the label looks
     */
    List<SetParagraph> labelled(Element element, Labelled labelled, Span.Role role) {
        List<SetParagraph> paragraphs = new ArrayList<>();
        String label = labelled.label().isEmpty() ? "" : labelled.label() + setter.phrase(Phrase.AFTER_LABEL);
        for (int i = 0; i < labelled.lines().size(); i++) {
            List<Span> words = List.of(Span.plain(labelled.lines().get(i)));
            if (label.isEmpty()) {
                paragraphs.add(setter.set(element, setter.runs(element, words)));
                continue;
            }
            Run opening = new Run(label, setter.style().type(element, role), role);
            SetParagraph line = tabbed(hanging(element, opening, words));
            if (i > 0) {
                SetParagraph bare = setter.set(element, setter.runs(element, words));
                line = bare.withFormat(
                        bare.format().withIndents(line.format().indents().withFirstLine(Length.ZERO)));
            }
            paragraphs.add(line);
        }
        return paragraphs;
    }

    /** A paragraph of one line, without the tab that only leads to where turned lines would begin. */
    static SetParagraph onOneLine(SetParagraph line) {
        if (!line.format().hangsAtTab()) {
            return line;
        }
        List<Run> runs = line.runs().stream()
                .map(run -> new Run(run.text().replace("\t", ""), run.type(), run.role(), run.parts()))
                .toList();
        return line.withRuns(runs).withFormat(line.format().withTabs(List.of()));
    }

    /** With a tab behind the opening: however the first line is spread, its words begin where the turned lines do. */
    private static SetParagraph tabbed(SetParagraph line) {
        ParagraphFormat format = line.format();
        if (format.align() != Align.JUSTIFY && format.align() != Align.LEFT) {
            return line;
        }
        List<Run> runs = new ArrayList<>(line.runs());
        Run opening = runs.removeFirst();
        runs.addFirst(new Run(opening.text() + "\t", opening.type(), opening.role()));
        Indents indents = format.indents();
        Length left = indents.left().plus(LEAST_WAY);
        return line.withRuns(runs)
                .withFormat(format.withIndents(indents.withLeft(left)
                                .withFirstLine(indents.firstLine().minus(LEAST_WAY)))
                        .withTabs(List.of(new ParagraphFormat.Tab(left, Align.LEFT))));
    }
}
