package org.hongtou.importer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * The keys that stand between two lines of hyphens above a Markdown text: its title and day are the document's, the others
 * aren't carried over.
 *
 * @param title the title; empty where it names none
 * @param day the day, as documents write it; empty where it names none
 * @param others the other lines
 * @param end where the text begins; 0 where there are no keys
 */
record FrontMatter(String title, String day, List<String> others, int end) {
    private static final Pattern FENCE = Pattern.compile("---[ \t]*");
    private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)[ \t]*");
    private static final int MOST_LINES = 200;
    private static final Pattern KEY = Pattern.compile("([\\w\\u4E00-\\u9FFF.-]{1,30})[ \t]?[:：][ \t]*(.*)");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?.*");
    private static final Pattern DATED = Pattern.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日");

    static FrontMatter of(String text) {
        List<String> lines = new ArrayList<>();
        int end = lines(text, lines);
        String title = "";
        String day = "";
        List<String> others = new ArrayList<>();
        int keys = 0;
        for (String line : lines) {
            Matcher key = KEY.matcher(line);
            boolean named = key.matches();
            keys += named ? 1 : 0;
            String name = named ? key.group(1).toLowerCase(Locale.ROOT) : "";
            String value = named ? key.group(2).strip().replaceAll("^[\"']|[\"']$", "") : "";
            Matcher written = DAY.matcher(value);
            if ((name.equals("title") || name.equals("标题")) && !value.isEmpty()) {
                title = value;
            } else if ((name.equals("date") || name.equals("日期") || name.equals("成文日期")) && written.matches()) {
                day = written.group(1) + "年" + Integer.parseInt(written.group(2)) + "月"
                        + Integer.parseInt(written.group(3)) + "日";
            } else if (!line.isBlank()) {
                others.add(line.strip());
            }
        }
        return keys == 0 || end == 0 ? new FrontMatter("", "", List.of(), 0) : new FrontMatter(title, day, others, end);
    }

    /** Takes the lines of keys; where the text below them begins, 0 where there are none. */
    private static int lines(String text, List<String> lines) {
        int at = 0;
        boolean open = false;
        for (int i = 0; i < MOST_LINES && at < text.length(); i++) {
            int feed = text.indexOf('\n', at);
            int next = feed < 0 ? text.length() : feed + 1;
            String line = text.substring(at, feed < 0 ? text.length() : feed).stripTrailing();
            at = next;
            if (!open) {
                open = FENCE.matcher(line).matches();
                if (!open && !line.isBlank()) {
                    return 0;
                }
            } else if (END.matcher(line).matches()) {
                return at;
            } else {
                lines.add(line);
            }
        }
        lines.clear();
        return 0;
    }

    /** The markup with the title above it and the day below it, where it doesn't say them itself. */
    String around(String markup) {
        String plain = markup.replaceAll("<[^>]{0,200}>", "");
        String head = title.isEmpty() || plain.replaceAll("\\s+", "").startsWith(title.replaceAll("\\s+", ""))
                ? ""
                : "<h1>" + Entities.escape(title) + "</h1>\n";
        String foot = day.isEmpty()
                        || DATED.matcher(plain.substring(Math.max(0, plain.length() - 400)))
                                .find()
                ? ""
                : "\n<p align=right>" + day + "</p>";
        return head + markup + foot;
    }
}
