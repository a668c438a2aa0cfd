package org.hongtou.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.schema.RowRule;
import org.hongtou.content.workbook.Worksheet;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;

/** The meeting that a title over the columns names: 青垣区政协五届三次会议提案交办表. */
final class Meeting {
    private static final String COUNT = "[一二三四五六七八九十百0-9]{1,4}";
    private static final Pattern SESSION =
            Pattern.compile("第?" + COUNT + "届[\\u4E00-\\u9FFF]{0,14}?第?" + COUNT + "次(?:全体)?会议");
    private static final Pattern BODY = Pattern.compile("([\\u4E00-\\u9FFF]{0,12}?(?:政协|人大))$");
    private static final int LONGEST = 100;
    private static final int PARTS = 2;

    private Meeting() {}

    /** What the title says of all rows, for keys that no column holds; nothing where it names no meeting. */
    static Map<Target, String> in(Worksheet sheet, HeadingRow headings, RowRule rule, RowKeys keys, Report report) {
        Map<Target, String> found = new LinkedHashMap<>();
        if (rule.meeting().size() != PARTS) {
            return found;
        }
        for (int i = 0; i < headings.top(); i++) {
            Worksheet.Line line = sheet.lines().get(i);
            for (String cell : line.cells()) {
                String title = Words.heading(cell);
                Matcher session = SESSION.matcher(title.length() > LONGEST ? title.substring(0, LONGEST) : title);
                if (found.isEmpty() && session.find()) {
                    String before = title.substring(0, session.start());
                    Matcher body = BODY.matcher(
                            before.substring(before.lastIndexOf('年') + 1).replaceFirst("^度", ""));
                    put(found, rule.meeting().getFirst(), body.find() ? body.group(1) : "", headings, keys);
                    put(found, rule.meeting().getLast(), session.group(), headings, keys);
                    tell(found, sheet, line, report);
                }
            }
        }
        return found;
    }

    private static void put(Map<Target, String> found, String path, String words, HeadingRow headings, RowKeys keys) {
        Target target = keys.at(path);
        if (target != null && !words.isEmpty() && headings.of(path).isEmpty()) {
            found.put(target, words);
        }
    }

    private static void tell(Map<Target, String> found, Worksheet sheet, Worksheet.Line line, Report report) {
        if (!found.isEmpty()) {
            List<String> said = found.entrySet().stream()
                    .map(entry -> entry.getKey().key().shown() + "：" + entry.getValue())
                    .toList();
            report.add(Diagnostic.advice("content.rows-meeting", sheet.place(line.number()), String.join("，", said)));
        }
    }
}
