package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftTable;
import org.hongtou.importer.draft.Image;

/** Writes pieces of a draft as body text: a paragraph a line, tables with merged cells and pictures as items of a list. */
final class DraftText {
    private static final Pattern LITERAL = Pattern.compile("[|#>\\\\]|!\\[|```|-{3,}$");

    private final Found found;
    private final Set<String> names = new HashSet<>();

    DraftText(Found found) {
        this.found = found;
    }

    /** A text, or a list of texts and mappings where a table or picture needs one. */
    Object of(List<? extends DraftPiece> pieces) {
        List<Object> items = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (DraftPiece piece : pieces) {
            switch (piece) {
                case DraftParagraph paragraph -> text.append(line(paragraph)).append('\n');
                case DraftTable grid when !grid.isMerged() && isPlain(grid) -> table(grid, text);
                case DraftTable grid -> {
                    flush(text, items);
                    items.add(Map.of("表格", merged(grid)));
                }
                case Image image -> text.append(picture(image)).append('\n');
            }
        }
        if (items.isEmpty()) {
            return text.toString().strip();
        }
        flush(text, items);
        return items;
    }

    private static void flush(StringBuilder text, List<Object> items) {
        if (!text.isEmpty()) {
            items.add(text.toString().strip());
            text.setLength(0);
        }
    }

    static String line(DraftParagraph paragraph) {
        String words = paragraph.marked().strip().replaceAll("[ \u3000\t]*\n[ \u3000\t]*", "\n");
        StringBuilder lines = new StringBuilder();
        for (String line : words.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(literal(mended(line.strip())));
            }
        }
        return lines.toString();
    }

    /** Without the blanks that stand before marks. */
    private static String mended(String line) {
        return line.replaceAll("(?<=[\\u4E00-\\u9FFF”）》])[ \u00A0\u3000]+(?=[，。；：、！？）》”])", "");
    }

    /** What begins as a sign of body text does is text. */
    private static String literal(String line) {
        return LITERAL.matcher(line).lookingAt() ? "\\" + line : line;
    }

    private static boolean isPlain(DraftTable grid) {
        int columns = grid.rows().isEmpty() ? 0 : grid.rows().getFirst().size();
        return columns > 0 && grid.rows().stream().allMatch(row -> row.size() == columns);
    }

    private static void table(DraftTable grid, StringBuilder text) {
        for (int row = 0; row < grid.rows().size(); row++) {
            List<DraftTable.Cell> cells = grid.rows().get(row);
            text.append('|');
            for (DraftTable.Cell cell : cells) {
                String words = String.join("<br>", cell.lines()).replace("|", "\\|");
                text.append(' ').append(words).append(words.isEmpty() ? "|" : " |");
            }
            text.append('\n');
            if (row == 0) {
                text.append("|").append("---|".repeat(cells.size())).append('\n');
            }
        }
    }

    private static Map<String, Object> merged(DraftTable grid) {
        List<Object> rows = new ArrayList<>();
        for (List<DraftTable.Cell> row : grid.rows()) {
            List<Object> cells = new ArrayList<>();
            for (DraftTable.Cell cell : row) {
                String words = String.join("\n", cell.lines());
                if (!cell.isMerged()) {
                    cells.add(words);
                    continue;
                }
                Map<String, Object> wide = new LinkedHashMap<>();
                wide.put("文字", words);
                if (cell.columns() > 1) {
                    wide.put("跨列", cell.columns());
                }
                if (cell.rows() > 1) {
                    wide.put("跨行", cell.rows());
                }
                cells.add(wide);
            }
            rows.add(cells);
        }
        return Map.of("行", rows);
    }

    private String picture(Image image) {
        String name = image.name();
        int dot = name.lastIndexOf('.');
        String bare = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        String free = bare + ending;
        for (int i = 2; !names.add(free); i++) {
            free = bare + "-" + i + ending;
        }
        found.add(new Image(free, image.bytes(), image.description()));
        return "![" + image.description().replaceAll("[\\[\\]\n]", "") + "](" + free + ")";
    }
}
