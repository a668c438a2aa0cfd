package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.Look;

/** Finds a bulletin's items, by its list of contents or by how their titles stand, and its briefs. */
final class Items {
    private static final Pattern STAR = Pattern.compile("[★☆●◆■▲]\\s*(.+)");
    private static final Pattern CONTENTS = Pattern.compile("(?:本期)?(?:目\\s*录|要\\s*目|导\\s*读|内容提要)[：:]?");
    private static final Pattern BRIEFS = Pattern.compile("(工作简讯|简\\s*讯|各地动态|工作动态|信息快递|简明信息|短\\s*讯)[：:]?");
    private static final Pattern BRIEF = Pattern.compile("([\\u4E00-\\u9FFF（）()、]{2,16})[：:](.+)", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("(编者按|按语|编者的话)[：:](.+)", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[、）)]|[0-9]{1,2}[.．、]");
    private static final int LONGEST_TITLE = 60;

    private final Rest rest;
    private final Found found;
    private final DraftText bodies;
    private final List<String> contents = new ArrayList<>();
    private final Set<String> titled = new HashSet<>();
    private boolean runIn;

    private final OfficeHabits habits;

    Items(Rest rest, Found found, DraftText bodies, OfficeHabits habits) {
        this.habits = habits;
        this.rest = rest;
        this.found = found;
        this.bodies = bodies;
    }

    /** Takes all of them. */
    void read() {
        contents();
        note();
        List<Object> items = new ArrayList<>();
        List<DraftPiece> before = new ArrayList<>();
        while (!rest.isEmpty()) {
            if (beginsBriefs()) {
                briefs();
                continue;
            }
            DraftParagraph start = rest.paragraph(0);
            String title = start == null ? "" : title(0);
            if (title.isEmpty()) {
                before.addAll(rest.take(0, 1));
                continue;
            }
            add(items, before);
            before = new ArrayList<>();
            titled.add(title);
            items.add(item(title));
        }
        add(items, before);
        for (String listed : contents) {
            String title = LineForms.squeezed(listed);
            if (!titled.contains(title) && !BRIEFS.matcher(title).matches()) {
                found.doubt("稿件", "目录里有“" + listed + "”，没有找到这一篇。");
            }
        }
        if (!items.isEmpty()) {
            found.put("稿件", items);
            if (runIn) {
                found.put("标题样式", "接排");
            }
        }
        if (contents.isEmpty() && !found.has("目录")) {
            found.put("目录", "否");
        }
    }

    private void contents() {
        int at = 0;
        while (at < Math.min(rest.size(), 8)
                && !STAR.matcher(rest.words(at)).matches()
                && !CONTENTS.matcher(rest.words(at)).matches()) {
            at++;
        }
        if (at == Math.min(rest.size(), 8)) {
            return;
        }
        if (CONTENTS.matcher(rest.words(at)).matches()) {
            found.put("目录", rest.words(at).replaceFirst("[：:]$", ""));
            rest.drop(at);
        }
        while (at < rest.size()) {
            Matcher star = STAR.matcher(rest.words(at));
            if (star.matches()) {
                contents.add(entry(star.group(1), at));
            } else if (found.has("目录") && repeats(bare(rest.words(at)), at)) {
                contents.add(bare(rest.words(at)));
            } else {
                return;
            }
            rest.drop(at);
        }
    }

    /** What an entry lists: its words without the page's number, unless a title below has the number as well. */
    private String entry(String words, int at) {
        String bare = bare(words);
        return !repeats(words, at) && (repeats(bare, at) || BRIEFS.matcher(bare).matches()) ? bare : words;
    }

    private static String bare(String words) {
        return words.replaceFirst("[.…·]*[0-9]*$", "");
    }

    /** Whether words stand once more below, as the title that is listed does. */
    private boolean repeats(String words, int at) {
        for (int i = at + 1; i < rest.size(); i++) {
            if (!words.isEmpty() && rest.words(i).startsWith(words)) {
                return true;
            }
        }
        return false;
    }

    private void note() {
        DraftParagraph first = rest.paragraph(0);
        Matcher note = NOTE.matcher(first == null ? "" : first.text().strip());
        if (note.matches()) {
            found.put("按语", note.group(2).strip());
            if (!note.group(1).equals("编者按")) {
                found.put("按语标签", note.group(1));
            }
            rest.drop(0);
        }
    }

    /** The title that begins at an index; empty where none does. */
    private String title(int at) {
        DraftParagraph paragraph = rest.paragraph(at);
        String words = rest.words(at);
        if (paragraph == null || words.isEmpty()) {
            return "";
        }
        for (String listed : contents) {
            String title = LineForms.squeezed(listed);
            if (words.equals(title) || words.startsWith(title + "。") || words.startsWith(title + "：")) {
                return title;
            }
        }
        if (!contents.isEmpty()) {
            return "";
        }
        boolean stands = paragraph.look().side() == Look.Side.CENTER
                || paragraph.look().level() > 0
                || paragraph.isBold()
                || (paragraph.look().gap() && !paragraph.look().indented());
        return stands
                        && words.length() <= LONGEST_TITLE
                        && !LineForms.endsSentence(words)
                        && !words.endsWith("：")
                        && !words.matches("[（(]?[一二三四五六七八九十]{1,3}[、）)].*|[0-9]{1,2}[.．、].*")
                        && at + 1 < rest.size()
                        && rest.words(at + 1).length() > words.length()
                ? words
                : "";
    }

    private Map<String, Object> item(String title) {
        DraftParagraph first = rest.paragraph(0);
        List<DraftPiece> pieces = new ArrayList<>();
        String words = rest.words(0);
        rest.drop(0);
        if (first != null && words.length() > title.length()) {
            runIn = true;
            pieces.add(stripped(first.from(after(first.text(), title.length() + 1))));
        }
        while (!rest.isEmpty() && title(0).isEmpty() && !beginsBriefs()) {
            pieces.addAll(rest.take(0, 1));
        }
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("标题", title);
        source(pieces, item);
        return item;
    }

    private static DraftParagraph stripped(DraftParagraph paragraph) {
        int start = 0;
        String text = paragraph.text();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return paragraph.from(start);
    }

    /** The index behind so many characters that aren't blank. */
    private static int after(String text, int characters) {
        int seen = 0;
        int at = 0;
        while (at < text.length() && seen < characters) {
            if (!Character.isWhitespace(text.charAt(at))
                    && text.charAt(at) != '\u3000'
                    && text.charAt(at) != '\u00A0') {
                seen++;
            }
            at++;
        }
        return at;
    }

    private void source(List<DraftPiece> pieces, Map<String, Object> item) {
        String source = SourceLine.atEnd(pieces, habits);
        item.put("正文", bodies.of(pieces));
        if (source != null) {
            item.put("供稿", source);
        }
    }

    private void add(List<Object> items, List<DraftPiece> before) {
        if (before.isEmpty()) {
            return;
        }
        List<DraftPiece> pieces = new ArrayList<>(before);
        String title = onlyTitle(pieces);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("标题", title.isEmpty() ? "（标题待补）" : title);
        if (!title.isEmpty()) {
            pieces.removeFirst();
        }
        source(pieces, item);
        items.add(item);
        if (title.isEmpty()) {
            found.doubt("稿件", "第" + items.size() + "篇没有找到标题，先写“（标题待补）”。");
        }
    }

    /** The first line of a bulletin of one item, where no look tells titles; empty where it is no title. */
    private String onlyTitle(List<DraftPiece> pieces) {
        if (!titled.isEmpty()
                || !contents.isEmpty()
                || pieces.size() < 2
                || !(pieces.get(0) instanceof DraftParagraph first)
                || !(pieces.get(1) instanceof DraftParagraph second)) {
            return "";
        }
        String words = LineForms.squeezed(first.text());
        boolean title = words.length() <= LONGEST_TITLE
                && !words.contains("。")
                && !LineForms.endsSentence(words)
                && !words.endsWith("：")
                && !NUMBERED.matcher(words).lookingAt()
                && LineForms.endsSentence(LineForms.squeezed(second.text()).replaceFirst("[（(][^（）()]{2,30}[）)]$", ""));
        return title ? words : "";
    }

    /** Whether a heading stands at the top with a brief below it; of several such groups the first. */
    private boolean beginsBriefs() {
        DraftParagraph next = rest.paragraph(1);
        return !found.has("简讯")
                && next != null
                && BRIEFS.matcher(rest.words(0)).matches()
                && BRIEF.matcher(next.text().strip()).matches();
    }

    private void briefs() {
        String heading = rest.words(0).replaceFirst("[：:]$", "");
        rest.drop(0);
        List<Map<String, Object>> entries = new ArrayList<>();
        while (!rest.isEmpty()) {
            DraftParagraph paragraph = rest.paragraph(0);
            Matcher brief =
                    BRIEF.matcher(paragraph == null ? "" : paragraph.text().strip());
            if (paragraph == null
                    || BRIEFS.matcher(rest.words(0)).matches()
                    || (!brief.matches() && (entries.isEmpty() || !title(0).isEmpty()))) {
                break;
            }
            if (brief.matches()) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("来源", LineForms.squeezed(brief.group(1)));
                entry.put("正文", brief.group(2).strip());
                entries.add(entry);
            } else {
                Map<String, Object> entry = entries.getLast();
                entry.put("正文", entry.get("正文") + "\n" + DraftText.line(paragraph));
            }
            rest.drop(0);
        }
        Map<String, Object> briefs = new LinkedHashMap<>();
        briefs.put("标题", heading);
        briefs.put("条目", entries);
        found.put("简讯", briefs);
    }
}
