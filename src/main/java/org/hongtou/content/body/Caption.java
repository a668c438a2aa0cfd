package org.hongtou.content.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a table's caption, 表1　各县（市、区）情况, from a sentence that begins like one: 表1列出了各县的情况。 A caption has no
 * 。 and says nothing of the table itself.
 */
final class Caption {
    private static final int LONGEST = 80;
    private static final Pattern NUMBER = Pattern.compile(
            "^[续附]?表[ \u3000]?(?:[0-9]{1,3}(?:[-－—.．][0-9]{1,3})?|[一二三四五六七八九十]{1,3}|[A-Z][0-9]{0,2})[ \u3000]*");
    /** What follows a table's number in a sentence. */
    private static final Pattern SAID = Pattern.compile(
            "^(?:列[出示明入]|所[列示附]|[显展]示|反映[了出]|给出|说明了|汇总了|统计了|呈现|表明|是|为|的|中[的所可，]|里|可[以见知]|[和与及至、—～]?表|[和与及至到、，,；]$|[、，,；])");
    /** What says that a caption follows, which then needs no number. */
    private static final Pattern LABEL = Pattern.compile("^(?:表题|表名)[：:][ \u3000]{0,4}(?=[^ \u3000])");
    /** What announces something. */
    private static final Pattern ANNOUNCES = Pattern.compile("(?:如下|下列|以下)[^：:]{0,8}[：:]$");

    private Caption() {}

    /** The caption that a line gives, 表题：各县情况, or the line itself. */
    static String words(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() ? text.substring(label.end()) : text;
    }

    private static boolean isLabelled(String text) {
        return text.startsWith("表") && LABEL.matcher(text).lookingAt();
    }

    static boolean is(String text) {
        if (isLabelled(text)) {
            return true;
        }
        if (text.length() > LONGEST
                || text.indexOf('。') >= 0
                || "；;，,！？".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt()
                && !SAID.matcher(text).region(number.end(), text.length()).lookingAt()
                && !ANNOUNCES.matcher(text).find();
    }
}
