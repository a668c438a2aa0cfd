package org.hongtou.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.data.HanNumber;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Attachment;
import org.hongtou.model.Block;
import org.hongtou.model.Document;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.hongtou.model.Table;

/**
 * Numbers the captions of tables, 表1　…, and of pictures, 图1　…, in the order of a document, its attachments too. A
 * caption that bears a number keeps it; one out of order, and a reference to a number that nothing bears, are told.
 */
final class CaptionNumbers {
    private static final String BLANK = "\u3000";

    private final String file;
    private final Report report;
    private final Series tables = new Series("表");
    private final Series pictures = new Series("图");

    CaptionNumbers(String file, Report report) {
        this.file = file;
        this.report = report;
    }

    /** The document with its captions numbered. */
    Document of(Document document) {
        List<Block> blocks = numbered(document.blocks());
        if (tables.last + pictures.last == 0) {
            report.add(Diagnostic.warning("content.caption-none", Place.file(file)));
        }
        refer(blocks);
        return new Document(document.kind(), document.layout(), document.properties(), blocks);
    }

    private List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            numbered.add(
                    switch (block) {
                        case Table table -> table.under(tables.next(table.caption(), table.line()), table.unit());
                        case Picture picture -> numbered(picture);
                        case PictureRow row -> numbered(row);
                        case Attachment attachment ->
                            new Attachment(
                                    attachment.label(),
                                    attachment.binding(),
                                    attachment.landscape(),
                                    numbered(attachment.blocks()));
                        default -> block;
                    });
        }
        return numbered;
    }

    private Picture numbered(Picture picture) {
        String caption = pictures.next(picture.caption(), picture.line());
        return new Picture(picture.file(), caption, picture.width(), picture.line());
    }

    private PictureRow numbered(PictureRow row) {
        List<Picture> each = row.pictures().stream().map(this::numbered).toList();
        return new PictureRow(
                each, pictures.next(row.caption(), row.pictures().getFirst().line()));
    }

    private void refer(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    tables.refer(paragraph);
                    pictures.refer(paragraph);
                }
                case Attachment attachment -> refer(attachment.blocks());
                default -> {}
            }
        }
    }

    /** The tables or the pictures of a document. */
    private final class Series {
        private final String name;
        /** A number that a caption bears: 表3, 续表3, 表三, 表3-1. */
        private final Pattern number;
        /** What a text points to: 见表3. */
        private final Pattern reference;

        private final Set<Integer> numbers = new HashSet<>();
        private int last;

        Series(String name) {
            this.name = name;
            this.number = Pattern.compile(
                    "^([续附]?)" + name + "[ \u3000]?(?:([0-9]{1,3})(?![0-9年月日])|([一二三四五六七八九十]{1,3})(?=[ \u3000]|$)"
                            + "|[0-9A-Z]{1,3}[-－—.．][0-9]{1,3})");
            this.reference = Pattern.compile("(?<=[见如由从据按照与和及在、，；。（(])" + name + "([0-9]{1,3})(?![0-9.．\\-－—年月日])");
        }

        /** A caption with its number; an empty one has none. */
        String next(String caption, int line) {
            if (caption.isEmpty()) {
                return caption;
            }
            Matcher typed = number.matcher(caption);
            if (!typed.lookingAt()) {
                numbers.add(++last);
                return name + last + BLANK + caption;
            }
            if (!typed.group(1).isEmpty()) {
                return caption;
            }
            last++;
            int said = typed.group(2) != null
                    ? Integer.parseInt(typed.group(2))
                    : typed.group(3) != null ? (int) HanNumber.read(typed.group(3)) : last;
            numbers.add(said);
            if (said != last) {
                report.add(Diagnostic.warning(
                        "content.caption-number",
                        new Place(file, line, 0),
                        typed.group().strip(),
                        name + last));
            }
            return caption;
        }

        void refer(Paragraph paragraph) {
            String text = paragraph.text();
            Matcher found = reference.matcher(text);
            while (found.find()) {
                if (!numbers.contains(Integer.parseInt(found.group(1)))) {
                    Place place = new Place(file, paragraph.line(), 0);
                    report.add(Diagnostic.warning("content.caption-missing", place, found.group(), last, name));
                }
            }
        }
    }
}
