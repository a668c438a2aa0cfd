package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;

/** PackageParts the text of a reply: its opening, its sections, its thanks, and the proposal that it names. */
final class Reply {
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、(.{2,40})");
    private static final Pattern THANKS =
            Pattern.compile("(?:最后，?)?(?:再次|衷心|非常)?(?:感谢|诚挚感谢|专此(?:函复|答复)|特此(?:函复|答复)).*");
    private static final Pattern PROPOSAL = Pattern.compile("[《“](关于[^《》“”]{2,80}|[^《》“”]{4,80}(?:建议|提案))[》”]");
    private static final Pattern NO = Pattern.compile("第?([0-9]{1,6})号(?:提案|建议|议案)?");
    private static final Pattern SESSION =
            Pattern.compile("第?[一二三四五六七八九十]{1,3}届(?:委员会|人民代表大会)?第?[一二三四五六七八九十]{1,3}次(?:全体)?会议");
    private static final Pattern BODY =
            Pattern.compile("((?:[\\u4E00-\\u9FFF&&[^在对于向的们]]{2,4}[省市县区州盟旗]|[省市县区州]|全国)?(?:政协|人大))$");
    private static final Map<String, String> SUGGESTION = Map.of("政协", "人大", "提案号", "建议号", "提案题目", "建议题目");
    private static final Pattern CATEGORY = Pattern.compile("[（(]([A-F])类?[）)]");

    private final Rest rest;
    private final Found found;
    private final DraftText bodies;

    Reply(Rest rest, Found found, DraftText bodies) {
        this.rest = rest;
        this.found = found;
        this.bodies = bodies;
    }

    void read() {
        List<DraftPiece> all = new ArrayList<>(rest.take(0, rest.size()));
        int first = 0;
        while (first < all.size() && heading(all.get(first)).isEmpty()) {
            first++;
        }
        proposal(all);
        if (first == all.size() || first == 0) {
            found.put("正文", bodies.of(all));
            return;
        }
        found.put("开头", bodies.of(all.subList(0, first)));
        int end = all.size();
        while (end > first + 1
                && all.get(end - 1) instanceof DraftParagraph last
                && THANKS.matcher(last.text().strip()).matches()) {
            end--;
        }
        if (end < all.size()) {
            found.put("结束语", bodies.of(all.subList(end, all.size())));
        }
        List<Object> sections = new ArrayList<>();
        int at = first;
        while (at < end) {
            int next = at + 1;
            while (next < end && heading(all.get(next)).isEmpty()) {
                next++;
            }
            Map<String, Object> section = new LinkedHashMap<>();
            section.put("标题", heading(all.get(at)));
            if (next == at + 1) {
                // A heading with nothing under it keeps the whole text as it stands.
                found.remove("开头");
                found.remove("结束语");
                found.put("正文", bodies.of(all));
                return;
            }
            section.put("正文", bodies.of(all.subList(at + 1, next)));
            sections.add(section);
            at = next;
        }
        found.put("答复", sections);
    }

    private static String heading(DraftPiece piece) {
        if (!(piece instanceof DraftParagraph paragraph)) {
            return "";
        }
        Matcher heading = HEADING.matcher(LineForms.squeezed(paragraph.text()));
        return heading.matches() && !LineForms.endsSentence(paragraph.text()) ? heading.group(1) : "";
    }

    private void proposal(List<DraftPiece> all) {
        String title = String.valueOf(found.get("标题", ""));
        String opening = !all.isEmpty() && all.getFirst() instanceof DraftParagraph paragraph
                ? LineForms.squeezed(paragraph.text())
                : "";
        Matcher category = CATEGORY.matcher(title);
        if (category.find()) {
            found.putIfAbsent("办理类别", category.group(1));
        }
        Map<String, Object> proposal = new LinkedHashMap<>();
        for (String text : List.of(opening, title)) {
            Matcher session = SESSION.matcher(text);
            if (session.find()) {
                Matcher body = BODY.matcher(text.substring(0, session.start()));
                if (body.find()) {
                    proposal.putIfAbsent("政协", body.group(1));
                }
                proposal.putIfAbsent("届次", session.group());
            }
            Matcher no = NO.matcher(text.replaceAll("〔[0-9]{4}〕[0-9]+号", ""));
            if (no.find()) {
                proposal.putIfAbsent("提案号", no.group(1));
            }
            Matcher named = PROPOSAL.matcher(text);
            if (named.find()) {
                proposal.putIfAbsent("提案题目", named.group(1));
            }
        }
        if (!proposal.containsKey("提案号")) {
            return;
        }
        if (found.kind().equals("建议答复")) {
            Map<String, Object> suggestion = new LinkedHashMap<>();
            proposal.forEach((key, value) -> suggestion.put(SUGGESTION.getOrDefault(key, key), value));
            found.put("建议", suggestion);
        } else {
            found.put("提案", proposal);
        }
    }
}
