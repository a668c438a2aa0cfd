package org.hongtou.content.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a numbered line opens with, seen by itself.
 *
 * @param kind what it looks like
 * @param end the index after the heading that it opens with, or would open with
 * @param label the index after the few words before its ： that may be a heading; 0 where there are none
 * @param operative whether it orders or tells something, as 同意… and 会议要求… do: no heading begins so
 * @param plain whether no heading could be made of its words: they have a ； or say from when on something holds
 */
record Opening(Kind kind, int end, int label, boolean operative, boolean plain) {
    /** A heading before its text. */
    private static final int LONGEST_HEADING = 50;
    /** The same on levels 3 and 4. */
    private static final int LONGEST_LOW_HEADING = 40;
    /** A heading that ends with a mark by mistake, over text without numbers. */
    private static final int LONGEST_CLOSED = 28;

    private static final int FIRST_LOW_LEVEL = 3;

    private static final Pattern OPERATIVE = Pattern.compile("^[ \u3000]*(?:(?:原则上?)?同意|请(?![示假销客愿])"
            + "|会议(?:听取|指出|强调|认为|要求|决定|议定|原则|同意|明确|研究|审议|通过|传达|学习|由|对)"
            + "|你[们省市州县区局委厅院校办会部]"
            + "|[^，。；：]{0,20}(?:政府|部门|单位|委员会|局|办公室|中心|（区）|（市、区）|（街道）|企业|学校)(?:要|应|须|必须|负责|牵头|会同)"
            + "|[^。；：]{2,30}(?:应当|不得|须经|由[^，。；]{2,14}(?:负责|牵头|召集|审定|确定|决定|制定|承担)))");

    private static final Pattern PLAIN = Pattern.compile("；|的，|起(?:施行|执行|实施|生效)");

    /** What announces the lines below. */
    private static final Pattern ANNOUNCES = Pattern.compile("如下|下列|以下|之一");

    /** A few words before a colon, with more after it. */
    private static final Pattern LABEL = Pattern.compile("^([^：:，。；、]{0,8})[：:](?=.)");

    private static final Pattern SAYS = Pattern.compile("[，；0-9]");
    /** What a notice names so: 会议时间：6月17日. */
    private static final Pattern NAMED =
            Pattern.compile("^.*(?:时间|日期|时限|期限|地点|地址|人员|范围|对象|联系人|方式|电话|邮箱|主题|单位|机关|费用|标准|议题|议程|名额|名称|内容)$");

    /** What a numbered line may look like. */
    enum Kind {
        /** A heading alone on its line. */
        ALONE(true),
        /** A heading that ends with 。 before its text. */
        RUN_IN(true),
        /** A heading that ends with ： before a few words. */
        LABEL(true),
        /** Nothing but one sentence. */
        SENTENCE(false),
        /** A paragraph whose first sentence is too long for a heading, or none that a heading could be. */
        PROSE(false),
        /** An item of an enumeration: it ends with ； or ，. */
        ITEM(false),
        /** What announces the lines after it: it ends with ：. */
        COLON(false);

        private final boolean heading;

        Kind(boolean heading) {
            this.heading = heading;
        }
    }

    /** What a line without a number looks like that is said to be a heading. */
    static Opening all(String text) {
        return new Opening(Kind.ALONE, text.length(), 0, false, false);
    }

    /** The same of a line that is said to be a heading: without text after its first sentence, all of it is. */
    Opening asHeading(String text) {
        boolean opens = kind == Kind.RUN_IN || kind == Kind.LABEL || kind == Kind.PROSE;
        return opens ? this : all(text);
    }

    /** The same beside lines whose headings end with ：. */
    Opening asLabel() {
        boolean may = kind == Kind.ALONE || (kind == Kind.SENTENCE && !operative);
        return may && label > 0 ? new Opening(Kind.LABEL, label, label, operative, plain) : this;
    }

    /** Whether it looks like a heading, or like a paragraph that opens with one. */
    boolean isHeading() {
        return kind.heading;
    }

    /**
     * Whether it may be a heading that ends with a mark by mistake.
     *
     * @param numbered whether numbered lines stand below it
     */
    boolean mayBeClosedHeading(boolean numbered) {
        boolean closed = kind == Kind.SENTENCE || kind == Kind.COLON;
        return closed && !operative && !plain && end <= (numbered ? LONGEST_HEADING : LONGEST_CLOSED);
    }

    /** What a line looks like. */
    static Opening of(LevelNumber number, String text) {
        int stop = firstStop(text);
        char last = text.charAt(text.length() - 1);
        Matcher label = LABEL.matcher(text).region(number.end(), text.length());
        boolean labels = label.lookingAt() && (stop < 0 || says(text, label.end(), stop));
        int labelled = labels ? label.end() : 0;
        boolean named =
                labelled > 0 && stop < 0 && NAMED.matcher(label.group(1)).matches();
        boolean colon = last == '：' || last == ':';
        boolean operative =
                OPERATIVE.matcher(text).region(number.end(), text.length()).lookingAt()
                        || (colon && ANNOUNCES.matcher(text).find());
        int longest = number.level() < FIRST_LOW_LEVEL ? LONGEST_HEADING : LONGEST_LOW_HEADING;
        int end = stop < 0 || isAll(text, stop) ? text.length() : stop;
        Kind kind;
        if ("；;，,".indexOf(last) >= 0) {
            kind = Kind.ITEM;
        } else if (stop < 0 && colon) {
            kind = Kind.COLON;
        } else if (named) {
            kind = Kind.LABEL;
            end = labelled;
        } else if (stop >= 0 && end == text.length()) {
            kind = "？！?!".indexOf(last) >= 0 ? Kind.ALONE : Kind.SENTENCE;
        } else if (end > longest || (operative && stop >= 0)) {
            kind = Kind.PROSE;
        } else if (stop >= 0 && labelled > 0) {
            kind = Kind.LABEL;
            end = labelled;
        } else {
            kind = stop < 0 ? Kind.ALONE : Kind.RUN_IN;
        }
        return new Opening(kind, end, labelled, operative, PLAIN.matcher(text).find());
    }

    /** Whether what stands between a colon and the end of its sentence says something, as 1月1日放假，共1天 does. */
    private static boolean says(String text, int from, int to) {
        return from < to - 1 && SAYS.matcher(text).region(from, to).find();
    }

    /** Whether nothing follows the first sentence but who answers for it: （市水利局牵头）. */
    private static boolean isAll(String text, int stop) {
        boolean bracket = stop < text.length()
                && text.charAt(stop) == '（'
                && text.indexOf('）', stop) >= text.length() - 2
                && "）。".indexOf(text.charAt(text.length() - 1)) >= 0;
        return stop == text.length() || bracket;
    }

    /** The index after the first mark that ends a sentence and that no bracket or quote holds; −1 if there is none. */
    private static int firstStop(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("（《“‘〔【".indexOf(c) >= 0) {
                depth++;
            } else if ("）》”’〕】".indexOf(c) >= 0) {
                depth--;
            } else if ("。！？!?".indexOf(c) >= 0 && depth <= 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
