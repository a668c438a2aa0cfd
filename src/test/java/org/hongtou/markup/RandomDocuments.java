package org.hongtou.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.hongtou.model.Attachment;
import org.hongtou.model.AttachmentNote;
import org.hongtou.model.Attendance;
import org.hongtou.model.Block;
import org.hongtou.model.CodePicture;
import org.hongtou.model.Contents;
import org.hongtou.model.Corner;
import org.hongtou.model.Document;
import org.hongtou.model.DocumentNumber;
import org.hongtou.model.EditorNote;
import org.hongtou.model.Element;
import org.hongtou.model.Ends;
import org.hongtou.model.Imprint;
import org.hongtou.model.Labelled;
import org.hongtou.model.Layout;
import org.hongtou.model.Length;
import org.hongtou.model.Mark;
import org.hongtou.model.NameList;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.hongtou.model.RedRule;
import org.hongtou.model.Signature;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;
import org.hongtou.model.Table;

/** Documents of every block from a seed, their words full of what XML minds. */
final class RandomDocuments {
    private static final List<String> SCRAPS = List.of(
            "汉", "，", "<", "&", "\"", "'", ">", "]]>", "a b", "x", "&amp;", "𠮷", "　", "<b>", "12.5%", "——", "。",
            "${x}");

    private final Random random;
    private int ids;

    RandomDocuments(long seed) {
        random = new Random(seed);
    }

    Document document() {
        List<Block> blocks = new ArrayList<>(many(8, () -> block(true)));
        for (int i = 1; i <= ids && random.nextBoolean(); i++) {
            blocks.add(new Contents(maybe(), List.of(new Contents.Entry(words(), "id" + i))));
        }
        if (random.nextBoolean()) {
            blocks.add(new Imprint(pick(Imprint.Form.values()), labelled(), labelled(), words(), maybe(), maybe()));
        }
        String date = random.nextBoolean() ? "" : "2026-06-17";
        return new Document(
                words(), pick(Layout.values()), new Document.Properties(maybe(), maybe(), maybe(), date), blocks);
    }

    private Picture picture() {
        return new Picture(words(), maybe(), length(), random.nextInt(3));
    }

    private Block block(boolean top) {
        return switch (random.nextInt(top ? 16 : 4)) {
            case 0, 1 -> paragraph();
            case 2 ->
                random.nextInt(4) > 0
                        ? table()
                        : new NameList(random.nextInt(5), many(3, this::words), random.nextInt(3));
            case 3 -> random.nextBoolean() ? picture() : new PictureRow(List.of(picture(), picture()), maybe());
            case 4 -> new Corner(pick(Corner.Side.values()), pick(Corner.Role.values()), words());
            case 15 ->
                new CodePicture(pick(CodePicture.Place.values()), words(), Length.mm(1 + random.nextInt(60)), maybe());
            case 5 -> new Mark(pick(Mark.Form.values()), many(3, this::words), maybe(), random.nextBoolean());
            case 6 -> new DocumentNumber(words(), some(2, this::words));
            case 7 -> new Ends(words(), maybe());
            case 8 -> new RedRule();
            case 9 -> new Contents(maybe(), many(3, () -> new Contents.Entry(words(), "")));
            case 10 -> new EditorNote(maybe(), many(2, this::paragraph));
            case 11 -> new AttachmentNote(many(3, this::words));
            case 12 -> signature();
            case 13 -> new Attendance(labelled());
            default ->
                new Attachment(
                        words(),
                        Attachment.Binding.values()[random.nextInt(3)],
                        random.nextBoolean(),
                        some(3, () -> block(false)));
        };
    }

    private Paragraph paragraph() {
        Element element = pick(
                Arrays.stream(Element.values()).filter(ParagraphReader::knows).toArray(Element[]::new));
        String id = random.nextInt(4) == 0 ? "id" + ++ids : "";
        Standing standing = new Standing(pick(Standing.Side.values()), random.nextInt(4) == 0);
        return new Paragraph(element, spans(ParagraphReader.breaks(element)), random.nextInt(3) * 40, id, standing);
    }

    private List<Span> spans(boolean breaks) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Span.Role role = pick(Span.Role.values());
            if (spans.isEmpty() || spans.getLast().role() != role) {
                String words = breaks && random.nextInt(3) == 0 ? words() + "\n" + words() : words();
                spans.add(role == Span.Role.PAGES ? Span.PAGES : new Span(words, role));
            }
        }
        return spans;
    }

    private List<Table.Line> lines() {
        List<Table.Line> lines = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            lines.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Table.Words(spans(false), pick(Standing.Side.values()), random.nextInt(3));
                        case 1 -> new Picture(words(), maybe(), length(), 0);
                        default -> new Table.Words(spans(false));
                    });
        }
        return lines;
    }

    private Table.Look look() {
        Set<Table.Side> open = random.nextBoolean() ? Set.of() : Set.of(pick(Table.Side.values()));
        return new Table.Look(pick(Table.Align.values()), pick(Table.Upright.values()), open, false);
    }

    private Table.Rules rules() {
        Table.Pen pen = new Table.Pen(length(), random.nextInt(0x1000000) - 1);
        return new Table.Rules(pick(Table.Rules.Drawn.values()), pen, Table.Pen.USUAL);
    }

    private Table table() {
        int columns = 1 + random.nextInt(4);
        List<Table.Row> rows = new ArrayList<>();
        rows.add(new Table.Row(
                List.of(new Table.Cell(lines(), columns, 1, look())),
                new Table.Height(Length.mm(random.nextInt(40)), random.nextBoolean())));
        if (columns > 1) {
            rows.add(new Table.Row(List.of(new Table.Cell(List.of(), 1, 2), new Table.Cell(lines(), columns - 1, 1))));
            rows.add(new Table.Row(List.of(new Table.Cell(lines(), columns - 1, 1))));
        }
        List<Table.Column> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            widths.add(new Table.Column(pick(Table.Align.values()), length()));
        }
        return new Table(
                maybe(), maybe(), widths, random.nextInt(rows.size() + 1), rows, rules(), random.nextBoolean(), 0);
    }

    private Signature signature() {
        Signature.Stamp stamp = random.nextBoolean() ? null : new Signature.Stamp(maybe(), words(), maybe());
        return new Signature(
                some(3, () -> new Signature.Signer(words(), maybe())), random.nextBoolean(), stamp, words());
    }

    private List<Labelled> labelled() {
        return many(3, () -> new Labelled(maybe(), many(2, this::words)));
    }

    private Length length() {
        return random.nextBoolean() ? Length.ZERO : new Length(random.nextInt(200_000_000));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return words.toString();
    }

    private String maybe() {
        return random.nextBoolean() ? "" : words();
    }

    private <T> List<T> many(int most, Supplier<T> item) {
        List<T> items = new ArrayList<>(some(most - 1, item));
        items.add(item.get());
        return items;
    }

    private <T> List<T> some(int most, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            items.add(item.get());
        }
        return items;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
