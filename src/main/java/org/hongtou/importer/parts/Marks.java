package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.importer.draft.DraftParagraph;

/** Reads what stands above a document's title: copy number, secrecy, mark, number, issue, category. */
final class Marks {
    private static final Pattern CATEGORY = Pattern.compile("[（(]?(?:办理)?(?:类别[：:])?([A-Fa-f])类?[)）]?");
    private static final Pattern DISCLOSURE =
            Pattern.compile("(?:公开(?:属性|方式|类别)[：:])?(同意(?:对外)?公开|主动公开|依申请公开|不予公开|不宜公开)");
    private static final Pattern SECRECY = Pattern.compile("(?:密级[：:])?((?:绝密|机密|秘密)(?:★.{1,6})?)");
    private static final Pattern URGENCY = Pattern.compile("(?:紧急程度[：:])?(特急|加急|平急|特提)");
    private static final Pattern COPY = Pattern.compile("(?:份号[：:])?([0-9]{6})");
    private static final Pattern NOTICE = Pattern.compile("内部(?:资料|刊物|文件).{0,12}|注意保[存密]|.{0,4}请勿外传");
    private static final Pattern NOTICE_AND_SERIAL = Pattern.compile("^(.{0,24}?)([0-9]{3,6})$");
    private static final Pattern REPORTED_TO = Pattern.compile("(?:报送|呈报|呈)[：:](.{2,80})");
    private static final Pattern ISSUE = Pattern.compile(
            "[（(]?(?:([0-9]{4})年)?第?([0-9]{1,4}|[〇零一二三四五六七八九十百]{1,6})期[)）]?" + "(?:[（(]?总?第?([0-9]{1,5})期[)）]?)?");
    private static final Pattern SIGNED = Pattern.compile("签发(?:人)?[：:](.{2,40})");
    private static final Pattern MARK = Pattern.compile(".{2,24}(?:文件|简报|专报|动态|快报|通讯|参阅|内参|通报|信息|要情|摘报|反映|交流|纪要|令)");
    /** What stands beside the names of several bodies in their common mark. */
    private static final String DOCUMENT = "文件";

    private static final int LOOKED_AT = 16;
    private static final int LONGEST_NOTICE = 24;

    private final Rest rest;
    private final Found found;

    Marks(Rest rest, Found found) {
        this.rest = rest;
        this.found = found;
    }

    /** Takes them from the top. */
    void read() {
        int looked = 0;
        while (!rest.isEmpty() && looked++ < LOOKED_AT) {
            DraftParagraph paragraph = rest.paragraph(0);
            if (paragraph == null) {
                return;
            }
            if (isMark(paragraph.text())) {
                rest.drop(0);
                continue;
            }
            String words = rest.words(0);
            if (words.endsWith("：") || words.endsWith(":") || words.length() > 60 || !takesMark()) {
                return;
            }
        }
    }

    /** Whether below a line there is still one of these, so that the line is a mark of the issuing body, which is taken. */
    private boolean takesMark() {
        int looked = 4;
        for (int i = 1; i < Math.min(rest.size(), LOOKED_AT); i++) {
            if (rest.words(i).equals(DOCUMENT)) {
                looked = i + 4;
            }
        }
        for (int i = 1; i < Math.min(rest.size(), looked); i++) {
            String words = rest.words(i);
            if (rest.words(i - 1).equals(DOCUMENT)
                    || LineForms.numberAtStart(words) != null
                    || ISSUE.matcher(words).matches()
                    || isBodyAndDay(words)) {
                for (int above = i - 1; above >= 0; above--) {
                    String mark = rest.words(above);
                    if (mark.length() > 30 || LineForms.endsSentence(mark)) {
                        return false;
                    }
                }
                List<String> mark = new ArrayList<>();
                for (int taken = 0; taken < i; taken++) {
                    mark.add(rest.words(0));
                    rest.drop(0);
                }
                mark(mark);
                return true;
            }
        }
        return false;
    }

    private void mark(List<String> lines) {
        String joined = String.join("", lines);
        if (MARK.matcher(joined).matches() && !joined.endsWith("文件")) {
            found.put("刊名", lines.size() == 1 ? joined : lines);
        } else {
            found.put("发文机关标志", lines.size() == 1 ? joined : lines);
        }
    }

    private static boolean isBodyAndDay(String words) {
        return LineForms.dayAtEnd(words) != null && LineForms.isBody(LineForms.beforeDay(words));
    }

    private boolean isMark(String text) {
        String words = LineForms.squeezed(text);
        Matcher category = CATEGORY.matcher(words);
        if (category.matches() && words.length() > 1) {
            found.put("办理类别", category.group(1).toUpperCase(java.util.Locale.ROOT));
            return true;
        }
        return put("公开方式", DISCLOSURE, words)
                || put("密级", SECRECY, words)
                || put("紧急程度", URGENCY, words)
                || put("份号", COPY, words)
                || put("报送", REPORTED_TO, words)
                || put("签发人", SIGNED, words)
                || notice(text)
                || number(words)
                || issue(words)
                || bodyAndDay(words);
    }

    private boolean put(String key, Pattern form, String words) {
        Matcher match = form.matcher(words);
        if (!match.matches()) {
            return false;
        }
        found.putIfAbsent(key, match.group(1));
        return true;
    }

    private boolean notice(String text) {
        String words = text.strip();
        if (!NOTICE.matcher(LineForms.squeezed(words)).lookingAt()
                || LineForms.squeezed(words).length() > LONGEST_NOTICE) {
            return false;
        }
        Matcher serial = NOTICE_AND_SERIAL.matcher(words);
        if (serial.matches()) {
            found.put("编号", serial.group(2));
            words = serial.group(1).strip();
        }
        found.put("保密提示", found.has("保密提示") ? found.get("保密提示", "") + "　" + words : words);
        return true;
    }

    private boolean number(String words) {
        String number = LineForms.numberAtStart(words);
        if (number == null || found.has("发文字号")) {
            return false;
        }
        String after = LineForms.afterNumber(words);
        Matcher signed = SIGNED.matcher(after);
        if (!after.isEmpty() && !signed.matches()) {
            return false;
        }
        found.put("发文字号", number);
        if (signed.matches()) {
            found.put("签发人", signed.group(1));
        }
        return true;
    }

    private boolean issue(String words) {
        Matcher issue = ISSUE.matcher(words);
        if (!issue.matches() || found.has("期号")) {
            return false;
        }
        found.put("期号", issue.group(2).matches("[0-9]+") ? (Object) Integer.valueOf(issue.group(2)) : issue.group(2));
        if (issue.group(3) != null) {
            found.put("总期号", Integer.valueOf(issue.group(3)));
        }
        return true;
    }

    private boolean bodyAndDay(String words) {
        String day = LineForms.dayAtEnd(words);
        if (day == null || found.has("日期")) {
            return false;
        }
        String before = LineForms.beforeDay(words).replaceFirst("^(?:编印单位|主办单位|主办|编印)[：:]", "");
        if (before.isEmpty() ? !found.has("期号") : !LineForms.isBody(before)) {
            return false;
        }
        if (!before.isEmpty()) {
            found.put("编印单位", before);
        }
        found.put("日期", day);
        return true;
    }
}
