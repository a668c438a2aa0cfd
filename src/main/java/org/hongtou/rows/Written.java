package org.hongtou.rows;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.schema.Schema;

/** Cells as the value of a key, the way a person would write it in a content file. */
final class Written {
    private static final Pattern NUMBER = Pattern.compile("^第?[\\s　]*([0-9０-９-]+)[\\s　]*号?(?:提案|建议)?$");
    private static final Pattern TITLE = Pattern.compile("^《([^《》]+)》$");
    private static final Pattern LINE_END = Pattern.compile("[、，,;；]?\\n[、，,;；]?");
    private static final Pattern WIDE = Pattern.compile("[０-９]+");

    private Written() {}

    /** @param cells at least one */
    static Object value(Schema.Key key, List<String> cells) {
        for (Schema.Type type : key.types()) {
            switch (type) {
                case Schema.Type.Listing list -> {
                    return listed(list, cells);
                }
                case Schema.Type.Joined unused -> {
                    return cells.size() == 1 && cells.getFirst().indexOf('\n') < 0 ? cells.getFirst() : lines(cells);
                }
                case Schema.Type.Body unused -> {
                    return String.join("\n", cells);
                }
                case Schema.Type.Lines unused -> {
                    return cells.getFirst();
                }
                case Schema.Type.Choice unused -> {
                    Schema.Option option = Options.of(key, cells.getFirst());
                    return option == null ? Words.line(cells.getFirst()) : Options.shown(option);
                }
                default -> {}
            }
        }
        return line(key, Words.line(cells.getFirst()));
    }

    private static Object listed(Schema.Type.Listing list, List<String> cells) {
        boolean people = list.items().stream().anyMatch(Schema.Type.Person.class::isInstance);
        List<String> items = people
                ? cells.stream()
                        .map(cell -> LINE_END.matcher(cell).replaceAll("、"))
                        .toList()
                : cells.stream().flatMap(cell -> Words.listed(cell).stream()).toList();
        return items.size() == 1 ? items.getFirst() : items;
    }

    private static List<String> lines(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> cell.lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Without the marks that the document sets around it by itself. */
    private static String line(Schema.Key key, String words) {
        for (String pair : key.around()) {
            Matcher inner = (pair.equals("第号") ? NUMBER : pair.equals("《》") ? TITLE : NUMBER).matcher(words);
            if ((pair.equals("第号") || pair.equals("《》")) && inner.matches()) {
                return narrow(inner.group(1));
            }
        }
        return words;
    }

    static String narrow(String words) {
        return WIDE.matcher(words).replaceAll(wide -> Normalizer.normalize(wide.group(), Normalizer.Form.NFKC));
    }
}
