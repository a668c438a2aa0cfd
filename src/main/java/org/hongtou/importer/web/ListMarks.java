package org.hongtou.importer.web;

import java.util.Locale;
import java.util.Map;
import org.hongtou.importer.numbers.NumberFormats;
import org.jsoup.nodes.Element;

/** The numbers that a browser shows before the items of a list; lists of dots have none. */
final class ListMarks {
    /** The kinds of numbers that lists have, by the names of CSS and of HTML, and how Word calls them. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("decimal", "decimal"),
            Map.entry("decimal-leading-zero", "decimalZero"),
            Map.entry("lower-alpha", "lowerLetter"),
            Map.entry("lower-latin", "lowerLetter"),
            Map.entry("upper-alpha", "upperLetter"),
            Map.entry("upper-latin", "upperLetter"),
            Map.entry("lower-roman", "lowerRoman"),
            Map.entry("upper-roman", "upperRoman"),
            Map.entry("cjk-ideographic", "chineseCounting"),
            Map.entry("simp-chinese-informal", "chineseCounting"),
            Map.entry("trad-chinese-informal", "chineseCounting"),
            Map.entry("simp-chinese-formal", "chineseLegalSimplified"),
            Map.entry("cjk-decimal", "ideographDigital"),
            Map.entry("cjk-heavenly-stem", "ideographTraditional"),
            Map.entry("cjk-earthly-branch", "ideographZodiac"));

    private static final Map<String, String> TYPES =
            Map.of("1", "decimal", "a", "lower-alpha", "A", "upper-alpha", "i", "lower-roman", "I", "upper-roman");

    private final Looks looks;
    private final boolean ordered;
    private final String style;
    private final String ending;
    private final int step;
    private int count;

    ListMarks(Element list, Looks looks) {
        this.looks = looks;
        this.ordered = list.normalName().equals("ol");
        this.step = list.hasAttr("reversed") ? -1 : 1;
        long items = list.hasAttr("reversed")
                ? list.children().stream()
                        .filter(item -> item.normalName().equals("li"))
                        .count()
                : 1;
        this.count = whole(list.attr("start"), (int) items) - step;
        String said = looks.of(list, "list-style-type");
        String type = TYPES.getOrDefault(list.attr("type"), "decimal");
        this.style = said == null ? type : said;
        this.ending = list.attr("data-ending");
    }

    /** What stands before the next item; empty where nothing does. */
    String next(Element item) {
        String said = looks.of(item, "list-style-type");
        String own = said == null ? style : said;
        if (!ordered || own.equals("none")) {
            return "";
        }
        count = whole(item.attr("value"), count + step);
        String format = FORMATS.getOrDefault(own.toLowerCase(Locale.ROOT), "decimal");
        boolean han = own.contains("chinese") || own.startsWith("cjk");
        return NumberFormats.of(count, format) + (ending.isEmpty() ? han ? "、" : "." : ending);
    }

    private static int whole(String text, int otherwise) {
        return text.strip().matches("-?[0-9]{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
    }
}
