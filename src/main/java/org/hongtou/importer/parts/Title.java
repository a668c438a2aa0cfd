package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.Look;

/** Finds a document's title and whom it is to, at the top of what is left of a draft. */
final class Title {
    /** What titles of official documents end in. */
    private static final Pattern KIND =
            Pattern.compile("(通知|通报|报告|请示|批复|意见|决定|决议|公报|公告|通告|议案|复函|函|纪要|命令|令|答复|方案|办法|规定|细则|要点|计划|总结"
                    + "|讲话|制度|预案|建议|提案|倡议书|说明|情况|汇报)(?:[（(][^（）()]{1,12}[）)])?$");

    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[0-9]{1,2}[.．、]");
    private static final Pattern ADOPTION = Pattern.compile("[（(][0-9]{4}年.{4,70}[）)]");
    private static final Pattern NAME =
            Pattern.compile("[\\u4E00-\\u9FFF]{2,3}|[\\u4E00-\\u9FFF][ \u3000]+[\\u4E00-\\u9FFF]");
    private static final int LONGEST_LINE = 60;
    private static final int MOST_LINES = 6;
    private static final int LONGEST_ADDRESSEE = 200;

    private final Rest rest;
    private final Found found;

    Title(Rest rest, Found found) {
        this.rest = rest;
        this.found = found;
    }

    /** Takes them; nothing where no line can be a title. */
    void read() {
        int addressee = addressee();
        int end = addressee >= 0 ? addressee : titleEnd();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            DraftParagraph paragraph = rest.paragraph(i);
            if (paragraph == null) {
                break;
            }
            for (String line : paragraph.text().split("\n", -1)) {
                if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
        }
        rest.take(0, Math.min(end, rest.size()));
        take(lines);
        if (addressee >= 0) {
            DraftParagraph to = rest.paragraph(0);
            if (to != null) {
                found.put("主送", LineForms.tight(to.text()).replaceFirst("[：:]$", ""));
                rest.drop(0);
            }
        }
    }

    private void take(List<String> lines) {
        if (!lines.isEmpty()
                && lines.size() > 1
                && ADOPTION.matcher(LineForms.squeezed(lines.getLast())).matches()) {
            found.put("题注", LineForms.squeezed(lines.removeLast()));
        }
        if (lines.size() > 1
                && NAME.matcher(lines.getLast()).matches()
                && !KIND.matcher(lines.getLast()).find()) {
            found.put("作者", lines.removeLast());
        }
        if (lines.size() > 1 && lines.getLast().matches("[—–-]{1,2}.+")) {
            found.put(
                    "副标题", "——" + lines.removeLast().replaceFirst("^[—–-]+", "").strip());
        }
        if (!lines.isEmpty()) {
            found.put("标题", LineForms.tight(String.join("", lines)));
        }
    }

    /** The index of the line that says whom it is to; −1 where none does. */
    private int addressee() {
        for (int i = 1; i < Math.min(rest.size(), MOST_LINES + 1); i++) {
            DraftParagraph paragraph = rest.paragraph(i);
            if (paragraph == null) {
                return -1;
            }
            String words = rest.words(i);
            if ((words.endsWith("：") || words.endsWith(":"))
                    && words.length() <= LONGEST_ADDRESSEE
                    && !words.contains("。")
                    && !HEADING.matcher(words).lookingAt()) {
                return i;
            }
            if (LineForms.endsSentence(words) || HEADING.matcher(words).lookingAt()) {
                return -1;
            }
        }
        return -1;
    }

    /** How many of the first lines are a title where nobody is addressed. */
    private int titleEnd() {
        int end = 0;
        while (end < Math.min(rest.size(), MOST_LINES)) {
            DraftParagraph paragraph = rest.paragraph(end);
            String words = rest.words(end);
            if (paragraph == null
                    || words.length() > LONGEST_LINE
                    || LineForms.endsSentence(words)
                    || words.contains("。")
                    || words.endsWith("：")) {
                break;
            }
            boolean more = end > 0
                    && (paragraph.look().gap()
                            || HEADING.matcher(words).lookingAt()
                            || KIND.matcher(rest.words(end - 1)).find()
                            || (isCentred(0) && !isCentred(end)));
            Matcher under = ADOPTION.matcher(words);
            if (more && !under.matches() && !words.matches("[—–-]{1,2}.+")) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isCentred(int index) {
        DraftParagraph paragraph = rest.paragraph(index);
        return paragraph != null && paragraph.look().side() == Look.Side.CENTER;
    }

    /** The kind of document that a title names at its end: 通知; empty where it names none. */
    static String kind(String title) {
        Matcher kind = KIND.matcher(title);
        return kind.find() ? kind.group(1) : "";
    }
}
