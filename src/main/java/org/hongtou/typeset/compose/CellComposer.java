package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureFile;
import org.hongtou.model.Pictures;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;
import org.hongtou.model.Table;
import org.hongtou.style.Align;
import org.hongtou.style.Indents;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.Overlay;
import org.hongtou.typeset.galley.SetParagraph;

/** Sets what stands in the cells of tables. */
final class CellComposer {
    /** A cell that has room for fewer characters on a line isn't spread. */
    private static final int NARROW = 12;
    /** Words of more characters are a sentence, of which an indent moves the first line alone. */
    private static final int SENTENCE = 24;

    private static final String STOPS = "。；！？";
    /** The white under the baseline of a picture's line, as high as the letters of the paragraph that bears it. */
    private static final Length UNDER_PICTURE = Length.pt(1);

    /** From the rule above it to a picture. */
    private static final Length OVER_PICTURE = Length.mm(1);

    private final TextSetter setter;
    private final Pictures pictures;
    private final CellWords cellWords;

    CellComposer(TextSetter setter, Pictures pictures) {
        this.setter = setter;
        this.pictures = pictures;
        this.cellWords = new CellWords(setter);
    }

    /** What a line box of a cell has more above its ink than below it, so that with as much below ink is in the middle. */
    Length below() {
        Length pitch = setter.style(Element.TABLE_CELL).format().pitch();
        Length size = setter.size(Element.TABLE_CELL);
        Length more = LineBox.inkTop(pitch, size).minus(LineBox.inkBottom(pitch, size));
        return Length.max(Length.ZERO, more.toTwip());
    }

    /**
     * The lines of a cell, each a paragraph; an empty cell is one without words.
     *
     * @param element whether it belongs to the head
     * @param align how the words of its column stand
     * @param room how wide they may be
     * @param line the table's line in the content file
     */
    List<SetParagraph> paragraphs(Element element, Table.Cell cell, Align align, Length room, int line) {
        List<SetParagraph> paragraphs = new ArrayList<>();
        Align own = align(element, cell, align, room);
        for (Table.Line one : cell.lines()) {
            switch (one) {
                case Table.Words words -> paragraphs.add(words(element, words, own, room, line));
                case Picture picture -> {
                    PictureFile file = pictures.find(picture.file());
                    if (file != null) {
                        paragraphs.add(picture(picture, file, own, room, line));
                    }
                }
            }
        }
        return paragraphs.isEmpty()
                ? List.of(words(element, new Table.Words(List.<Span>of()), own, room, line))
                : paragraphs;
    }

    private Align align(Element element, Table.Cell cell, Align column, Length room) {
        return switch (cell.look().align()) {
            case LEFT -> Align.LEFT;
            case CENTER -> Align.CENTER;
            case RIGHT -> Align.RIGHT;
            case BY_CONTENT -> {
                boolean narrow = room.compareTo(setter.size(element).times(NARROW)) < 0;
                yield element == Element.TABLE_HEAD
                        ? setter.style(element).format().align()
                        : narrow && column == Align.JUSTIFY ? Align.LEFT : column;
            }
        };
    }

    private SetParagraph words(Element element, Table.Words words, Align align, Length room, int line) {
        SetParagraph set = setter.set(new Paragraph(element, words.spans(), line, ""));
        Align standing = align(words.side(), align);
        ParagraphFormat format = set.format().withAlign(standing);
        Length indent = standing == Align.LEFT || standing == Align.JUSTIFY
                ? setter.size(element).times(words.indent()).toTwip()
                : Length.ZERO;
        if (indent.emu() == 0) {
            return cellWords.broken(set.withFormat(format), room);
        }
        if (isSentence(set.text())) {
            return set.withFormat(format.withIndents(Indents.NONE.withFirstLine(indent)));
        }
        return cellWords.broken(set.withFormat(format.withIndents(Indents.NONE.withLeft(indent))), room.minus(indent));
    }

    private static Align align(Standing.Side side, Align otherwise) {
        return switch (side) {
            case USUAL -> otherwise;
            case FLUSH -> Align.LEFT;
            case CENTER -> Align.CENTER;
            case RIGHT -> Align.RIGHT;
        };
    }

    private static boolean isSentence(String text) {
        return text.length() > SENTENCE || text.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
    }

    /** A picture in a line of its own, at most as wide as the cell. */
    private SetParagraph picture(Picture picture, PictureFile file, Align align, Length room, int line) {
        PictureSize size = PictureSize.of(picture, file).within(room, setter.depth());
        Length rest = room.minus(size.width());
        Length x = align == Align.CENTER ? rest.times(0.5) : align == Align.RIGHT ? rest : Length.ZERO;
        Length pitch = Length.twips(
                OVER_PICTURE.plus(size.height()).plus(UNDER_PICTURE).twips() + 1);
        Overlay shown = new Overlay(
                picture.file(),
                size.width(),
                size.height(),
                x,
                pitch.minus(size.height()).minus(UNDER_PICTURE),
                picture.caption());
        Align standing = align == Align.JUSTIFY ? Align.LEFT : align;
        return new SetParagraph(
                Element.PICTURE,
                ParagraphFormat.plain(pitch).withAlign(standing),
                List.of(),
                "",
                "",
                line,
                List.of(shown));
    }
}
