package org.hongtou.importer.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.jspecify.annotations.Nullable;

/** Reads what stands below a document's text: signature, date, notes, whom to ask, copies, who printed it. */
final class ClosingLines {
    private static final Pattern PRINTED = Pattern.compile("^(.*)(?:印发|印制|印)$");
    private static final Pattern COPIES = Pattern.compile("[（(]?(?:共印|印数|共)[：:]?([0-9]{1,5})份[)）]?");
    private static final Pattern LABELLED =
            Pattern.compile("(抄\\s*送|抄\\s*报|主\\s*送|报\\s*送|呈\\s*送|呈\\s*报|分\\s*送|发\\s*送|印\\s*发|报|送|发|呈)\\s*[：:]\\s*(.+)");
    private static final Pattern STAFF =
            Pattern.compile("(?:签\\s*发|审\\s*核|审\\s*签|编\\s*辑|责任编辑|主\\s*编|核\\s*稿|编\\s*审|校\\s*对|总\\s*编)\\s*[：:].*");
    private static final Pattern STAFF_PART = Pattern.compile("([\\u4E00-\\u9FFF]{2,4})[：:]");
    private static final Pattern NOTE = Pattern.compile("[（(](此件.{2,20}|发至.{2,20}|公开属性.{2,12}|主动公开|依申请公开)[)）]");
    private static final Pattern CONTACT = Pattern.compile("[（(]?联系(?:人|人及电话|人和电话)[：:](.+?)[)）]?[。.]?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{7}");
    private static final Pattern PHONE =
            Pattern.compile("^(.{0,60}?)[，,；;、]?(?:联系电话|电话|手机|办公电话|联系方式)?[：:]?((?:0[0-9]{2,3}[-－—]?)?[0-9]{7,11})$");

    private final Rest rest;
    private final Found found;
    private final boolean bulletin;
    private final Deque<Map.Entry<String, Object>> labelled = new ArrayDeque<>();

    /** @param bulletin whether a line of those who signed, checked and edited it may stand there */
    ClosingLines(Rest rest, Found found, boolean bulletin) {
        this.rest = rest;
        this.found = found;
        this.bulletin = bulletin;
    }

    /** Takes them from the end, the imprint first. */
    void read() {
        imprint();
        signature();
    }

    /** The imprint alone, below attachments as well. */
    void imprint() {
        while (!rest.isEmpty() && isImprint()) {
            // goes on upwards
        }
    }

    /** The rows with labels, in their order. */
    List<Map.Entry<String, Object>> labelled() {
        return List.copyOf(labelled);
    }

    private boolean isImprint() {
        DraftParagraph last = rest.lastParagraph();
        if (last == null) {
            return false;
        }
        String words = rest.last();
        Matcher copies = COPIES.matcher(words);
        if (copies.matches()) {
            found.put("印数", Integer.valueOf(copies.group(1)));
            rest.dropLast();
            return true;
        }
        return printed(words) || labelled(last) || (bulletin && staff(last));
    }

    private boolean printed(String words) {
        Matcher printed = PRINTED.matcher(words);
        String day = printed.matches() ? LineForms.dayAtEnd(printed.group(1)) : null;
        if (day == null || found.has("印发")) {
            return false;
        }
        String by = LineForms.beforeDay(printed.group(1)).replaceFirst("[：:，,]$", "");
        rest.dropLast();
        if (by.isEmpty() && LineForms.isBody(rest.last())) {
            by = rest.last();
            rest.dropLast();
        }
        Map<String, Object> imprint = new LinkedHashMap<>();
        if (!by.isEmpty()) {
            imprint.put("机关", by);
        }
        imprint.put("日期", day);
        found.put("印发", imprint);
        return true;
    }

    private boolean labelled(DraftParagraph last) {
        String text = LineForms.tight(last.text());
        Matcher row = LABELLED.matcher(text);
        if (!row.matches() || text.contains("\n")) {
            return false;
        }
        String label = row.group(1).replaceAll("\\s", "");
        String value = row.group(2).strip().replaceFirst("[。．.]$", "");
        labelled.addFirst(Map.entry(label, value));
        rest.dropLast();
        return true;
    }

    private boolean staff(DraftParagraph last) {
        String text = last.text().strip();
        if (!STAFF.matcher(text).matches() || LineForms.endsSentence(text)) {
            return false;
        }
        Map<String, Object> staff = new LinkedHashMap<>();
        Matcher part = STAFF_PART.matcher(
                text.replaceAll("(?<=[\\u4E00-\\u9FFF])[ \u3000]+(?=[\\u4E00-\\u9FFF][ \u3000]*[：:])", ""));
        List<Integer> starts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        String plain = text.replaceAll("(?<=[\\u4E00-\\u9FFF])[ \u3000]+(?=[\\u4E00-\\u9FFF][ \u3000]*[：:])", "");
        while (part.find()) {
            starts.add(part.start());
            labels.add(part.group(1));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : plain.length();
            staff.put(
                    labels.get(i),
                    plain.substring(starts.get(i) + labels.get(i).length() + 1, end)
                            .strip());
        }
        found.put("署名行", staff);
        rest.dropLast();
        return true;
    }

    /** Date, issuing body, notes and contact. */
    void signature() {
        while (isNote()) {
            // goes on upwards
        }
        List<DraftPiece> behind = behindSignature();
        if (LineForms.isDay(rest.last())) {
            found.put("成文日期", rest.last());
            rest.dropLast();
        } else {
            bodyBeforeDay();
        }
        if (found.has("成文日期")) {
            List<String> bodies = new ArrayList<>();
            while (rest.size() > 1 && !lastBodies().isEmpty()) {
                bodies.addAll(0, lastBodies());
                rest.dropLast();
            }
            if (!bodies.isEmpty()) {
                found.put("署名", bodies);
            }
            if (!found.has("联系人")) {
                contactInText();
            }
        }
        rest.addAll(behind);
    }

    /** The bodies that the last line names, several where they signed side by side; none where it names something else. */
    private List<String> lastBodies() {
        DraftParagraph last = rest.lastParagraph();
        if (last == null) {
            return List.of();
        }
        List<String> names = Arrays.stream(last.text().strip().split("[\u3000\t]+", -1))
                .map(LineForms::squeezed)
                .toList();
        if (names.stream().allMatch(LineForms::isBody)) {
            return names;
        }
        return LineForms.isBody(rest.last()) ? List.of(rest.last()) : List.of();
    }

    /** Takes tables and pictures away that stand behind the signature: content has them at the end of its text. */
    private List<DraftPiece> behindSignature() {
        int from = rest.size();
        while (from > 0 && rest.paragraph(from - 1) == null) {
            from--;
        }
        String words = rest.words(from - 1);
        if (from == rest.size()
                || !(LineForms.isDay(words)
                        || (LineForms.dayAtEnd(words) != null && LineForms.isBody(LineForms.beforeDay(words))))) {
            return List.of();
        }
        found.doubt("正文", "原稿里有表格或者图片排在署名和日期后面，这里放在正文的最后，请看是不是附件。");
        return rest.take(from, rest.size());
    }

    private void bodyBeforeDay() {
        String words = rest.last();
        String day = LineForms.dayAtEnd(words);
        if (day != null && LineForms.isBody(LineForms.beforeDay(words))) {
            found.put("成文日期", day);
            found.put("署名", List.of(LineForms.beforeDay(words)));
            rest.dropLast();
        }
    }

    private void contactInText() {
        if (contact(rest.last())) {
            found.put("联系位置", "正文");
            rest.dropLast();
        }
    }

    private boolean isNote() {
        String words = rest.last();
        Matcher note = NOTE.matcher(words);
        if (note.matches() && !found.has("附注")) {
            found.put("附注", note.group(1));
            rest.dropLast();
            return true;
        }
        boolean brackets = words.startsWith("（")
                || words.startsWith("(")
                || (rest.size() > 1 && LineForms.isDay(rest.words(rest.size() - 2)));
        if (brackets && !found.has("联系人") && contact(words)) {
            rest.dropLast();
            return true;
        }
        return false;
    }

    private boolean contact(String words) {
        Matcher contact = CONTACT.matcher(words);
        if (!contact.matches()) {
            return false;
        }
        Map<String, Object> person = person(rest.lastParagraph(), contact.group(1));
        if (person == null) {
            return false;
        }
        found.put("联系人", person);
        return true;
    }

    /** An office, a name and a telephone, which blanks part: 规划科 闻喆 联系电话：8800123. */
    private static @Nullable Map<String, Object> person(@Nullable DraftParagraph written, String squeezed) {
        Matcher phone = PHONE.matcher(squeezed);
        // Of several people it stays a line of the text: nobody is left out.
        if (written == null
                || !phone.matches()
                || NUMBER.matcher(phone.group(1)).find()) {
            return null;
        }
        String text = written.text().replaceFirst("^[（(]?\\s*联系(?:人|人及电话|人和电话)\\s*[：:]\\s*", "");
        String before = text.split("[，,；;、]?\\s*(?:联系电话|电话|手机|办公电话|联系方式)\\s*[：:]|[，,；;、\\s]+(?=[0-9])", 2)[0].strip();
        String[] names = before.split("[ \u3000\t]+", -1);
        Map<String, Object> person = new LinkedHashMap<>();
        if (names.length == 2 && names[0].length() > names[1].length() && LineForms.isBody(names[0])) {
            person.put("科室", names[0]);
            person.put("姓名", names[1]);
        } else {
            person.put("姓名", LineForms.tight(before));
        }
        person.put("电话", phone.group(2));
        return person;
    }
}
