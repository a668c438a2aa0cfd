package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.Look;

/** Finds a document's attachments: named in a list below its text, and each with its words behind the signature. */
final class Attachments {
    private static final Pattern LISTED = Pattern.compile("附件[：:]?\\s*(?:1\\s*[.．、])?\\s*(.+)");
    private static final Pattern NEXT = Pattern.compile("([0-9]{1,2})\\s*[.．、]\\s*(.+)");
    private static final Pattern HEAD = Pattern.compile("附件[0-9]{0,2}[：:]?");
    private static final Pattern HEAD_AND_TITLE = Pattern.compile("附件([0-9]{0,2})[：:](.{2,60})");

    private final Rest rest;
    private final Found found;
    private final DraftText bodies;
    private final List<List<DraftPiece>> behind = new ArrayList<>();

    Attachments(Rest rest, Found found, DraftText bodies) {
        this.rest = rest;
        this.found = found;
        this.bodies = bodies;
    }

    /** Takes those behind the signature away, so that what ends the text itself is at the end. */
    void part() {
        int signed = -1;
        for (int i = 0; i < rest.size(); i++) {
            if (signed < 0
                    && i > 1
                    && (LineForms.isDay(rest.words(i))
                            || (LineForms.dayAtEnd(rest.words(i)) != null
                                    && LineForms.isBody(LineForms.beforeDay(rest.words(i)))))) {
                signed = i;
            }
            String words = rest.words(i);
            if (signed >= 0
                    && i > signed
                    && (HEAD.matcher(words).matches()
                            || HEAD_AND_TITLE.matcher(words).matches())) {
                List<DraftPiece> all = rest.take(i, rest.size());
                split(all);
                return;
            }
        }
    }

    private void split(List<DraftPiece> all) {
        List<DraftPiece> one = new ArrayList<>();
        for (DraftPiece piece : all) {
            if (!one.isEmpty()
                    && piece instanceof DraftParagraph paragraph
                    && HEAD.matcher(LineForms.squeezed(paragraph.text())).matches()) {
                behind.add(one);
                one = new ArrayList<>();
            }
            one.add(piece);
        }
        behind.add(one);
    }

    /** Writes them down: the list's titles, and what follows each. */
    void read() {
        List<String> titles = titles();
        List<Object> attachments = new ArrayList<>();
        for (int i = 0; i < Math.max(titles.size(), behind.size()); i++) {
            List<DraftPiece> pieces = i < behind.size() ? behind.get(i) : List.of();
            attachments.add(one(i < titles.size() ? titles.get(i) : "", pieces));
        }
        if (!attachments.isEmpty()) {
            found.put("附件", attachments);
        }
    }

    private Object one(String listed, List<DraftPiece> pieces) {
        Rest words = new Rest(pieces);
        String title = listed;
        if (!words.isEmpty()) {
            Matcher own = HEAD_AND_TITLE.matcher(words.words(0));
            boolean inHead = own.matches();
            String inside = inHead ? own.group(2) : "";
            words.drop(0);
            Found under = new Found();
            if (!inHead) {
                new Title(words, under).read();
            }
            String named = inHead ? inside : String.valueOf(under.get("标题", ""));
            if (title.isEmpty()) {
                title = named;
            }
            words = new Rest(with(under, words.all()));
            if (!named.isEmpty() && !named.equals(title)) {
                found.doubt("附件", "附件说明里叫“" + title + "”，附件自己的标题是“" + named + "”，请核对。");
            }
        }
        if (title.isEmpty()) {
            title = "附件";
            found.doubt("附件", "有一份附件没有找到标题，先写“附件”。");
        }
        if (words.isEmpty()) {
            return title;
        }
        Map<String, Object> attachment = new LinkedHashMap<>();
        attachment.put("标题", title);
        attachment.put("正文", bodies.of(words.all()));
        return attachment;
    }

    /** What an attachment has no key for is lines of its text: its subtitle, its author, whom it is to. */
    private static List<DraftPiece> with(Found under, List<DraftPiece> others) {
        List<DraftPiece> all = new ArrayList<>();
        for (String key : List.of("副标题", "作者", "题注", "主送")) {
            if (under.has(key)) {
                String words = under.get(key, "") + (key.equals("主送") ? "：" : "");
                all.add(DraftParagraph.of(words, Look.PLAIN, 0));
            }
        }
        all.addAll(others);
        return all;
    }

    /** Takes the list of attachments at the end of the text. */
    private List<String> titles() {
        for (int i = rest.size() - 1; i >= Math.max(0, rest.size() - 20); i--) {
            DraftParagraph paragraph = rest.paragraph(i);
            if (paragraph == null) {
                return List.of();
            }
            String text = LineForms.tight(paragraph.text().replace("\n", " "));
            Matcher first = LISTED.matcher(text);
            if (first.matches() && !LineForms.endsSentence(text)) {
                List<String> titles = new ArrayList<>();
                for (String line : paragraph.text().split("\n", -1)) {
                    add(LineForms.tight(line), titles);
                }
                for (int next = i + 1; next < rest.size(); next++) {
                    add(rest.words(next), titles);
                }
                rest.take(i, rest.size());
                return titles;
            }
            if (!NEXT.matcher(text).matches() || LineForms.endsSentence(text)) {
                return List.of();
            }
        }
        return List.of();
    }

    private static void add(String line, List<String> titles) {
        Matcher next = NEXT.matcher(line);
        Matcher first = LISTED.matcher(line);
        String title = first.matches() ? first.group(1) : next.matches() ? next.group(2) : line;
        if (title.isBlank()) {
            return;
        }
        if (!first.matches() && !next.matches() && !titles.isEmpty()) {
            titles.add(titles.removeLast() + title);
        } else {
            titles.add(title.strip().replaceFirst("^《(.+)》$", "$1"));
        }
    }
}
