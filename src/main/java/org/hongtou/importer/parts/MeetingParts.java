package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;

/** PackageParts the text of minutes: when, where and under whom the meeting was, and who was there. */
final class MeetingParts {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("时间", "时间"),
            Map.entry("会议时间", "时间"),
            Map.entry("地点", "地点"),
            Map.entry("会议地点", "地点"),
            Map.entry("主持", "主持"),
            Map.entry("主持人", "主持"),
            Map.entry("记录", "记录"),
            Map.entry("记录人", "记录"),
            Map.entry("出席", "出席"),
            Map.entry("出席人员", "出席"),
            Map.entry("请假", "请假"),
            Map.entry("请假人员", "请假"),
            Map.entry("列席", "列席"),
            Map.entry("列席人员", "列席"));
    private static final Pattern LABELLED =
            Pattern.compile("([\\u4E00-\\u9FFF \u3000]{2,8})[：:]\\s*(.+)", Pattern.DOTALL);

    private final Rest rest;
    private final Found found;
    private final DraftText bodies;

    MeetingParts(Rest rest, Found found, DraftText bodies) {
        this.rest = rest;
        this.found = found;
        this.bodies = bodies;
    }

    void read() {
        List<DraftPiece> text = new ArrayList<>();
        String open = "";
        for (DraftPiece piece : rest.all()) {
            Matcher line = LABELLED.matcher(
                    piece instanceof DraftParagraph paragraph ? paragraph.text().strip() : "");
            String key = line.matches() ? LABELS.getOrDefault(LineForms.squeezed(line.group(1)), "") : "";
            if (!key.isEmpty() && !found.has(key)) {
                found.put(key, line.group(2).strip().replaceAll("[ \t]+", " "));
                open = text.isEmpty() ? "" : key;
            } else if (!open.isEmpty()
                    && piece instanceof DraftParagraph paragraph
                    && !LineForms.endsSentence(paragraph.text())) {
                // Names go on in the lines below their label.
                found.put(open, found.get(open, "") + paragraph.text().strip());
            } else {
                open = "";
                text.add(piece);
            }
        }
        found.put("正文", bodies.of(text));
    }
}
