package org.hongtou.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongtou.model.Picture;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;
import org.hongtou.model.Table;

/**
 * Reads the cells of tables: words with {@code <br/>} between lines, {@code <line>} for one that stands otherwise, and
 * pictures.
 */
final class CellReader {
    /** As many as a turned page could show with one character each. */
    static final int MOST_COLUMNS = 60;

    static final int MOST_ROWS = 10_000;

    private static final String LINE = "line";
    private static final String PICTURE = "picture";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String SIDES = "top, right, bottom, left";

    private final MarkupReading reading;
    private final List<Table.Line> lines = new ArrayList<>();
    private InlineText flow = new InlineText(false);
    /** Whether a break, or the words themselves, have begun a line that isn't ended. */
    private boolean open = true;

    private CellReader(MarkupReading reading) {
        this.reading = reading;
    }

    static Table.Cell read(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "columns", "rows", "align", "upright", "open", "room");
        Table.Look look = new Table.Look(
                attributes.choice("align", Table.Align.class, Table.Align.BY_CONTENT),
                attributes.choice("upright", Table.Upright.class, Table.Upright.MIDDLE),
                sides(tag, attributes, reading),
                attributes.flag("room"));
        if (look.room()) {
            reading.nothingIn(tag);
        }
        return new Table.Cell(
                look.room() ? List.of() : new CellReader(reading).lines(tag),
                attributes.whole("columns", 1, 1, MOST_COLUMNS),
                attributes.whole("rows", 1, 1, MOST_ROWS),
                look);
    }

    private static Set<Table.Side> sides(Tag tag, Attributes attributes, MarkupReading reading) {
        Set<Table.Side> sides = EnumSet.noneOf(Table.Side.class);
        for (String name : BLANKS.splitAsStream(attributes.text("open").strip())
                .filter(name -> !name.isEmpty())
                .toList()) {
            try {
                sides.add(Table.Side.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                reading.error("markup.unknown-value", tag.offset(), "open", name, SIDES);
            }
        }
        return sides;
    }

    private List<Table.Line> lines(Tag tag) {
        for (MarkupNode node : tag.nodes()) {
            switch (node) {
                case MarkupText words -> flow.add(words.text(), Span.Role.PLAIN);
                case Tag inline -> add(inline, tag);
            }
        }
        end(open);
        boolean blank = lines.stream()
                .allMatch(line ->
                        line instanceof Table.Words words && words.spans().isEmpty());
        return blank ? List.of() : lines;
    }

    private void add(Tag inline, Tag cell) {
        switch (inline.name()) {
            case InlineReader.BREAK -> {
                reading.attributes(inline);
                reading.nothingIn(inline);
                end(open);
                open = true;
            }
            case LINE -> {
                end(false);
                lines.add(line(inline));
                open = false;
            }
            case PICTURE -> {
                end(false);
                Picture picture = ClosingReader.picture(inline, reading);
                if (picture != null) {
                    lines.add(picture);
                }
                open = false;
            }
            default -> InlineReader.add(inline, cell, flow, reading, List.of(InlineReader.BREAK, LINE, PICTURE));
        }
    }

    private Table.Words line(Tag tag) {
        Attributes attributes = reading.attributes(tag, "align", "indent");
        return new Table.Words(
                InlineReader.read(tag, false, reading),
                attributes.choice("align", Standing.Side.class, Standing.Side.USUAL),
                attributes.whole("indent", 0, 0, Table.Words.DEEPEST));
    }

    /** Ends the words so far as a line; without any only where a line was begun. */
    private void end(boolean begun) {
        List<Span> spans = flow.spans();
        if (begun || !spans.isEmpty()) {
            lines.add(new Table.Words(spans));
        }
        flow = new InlineText(false);
    }
}
