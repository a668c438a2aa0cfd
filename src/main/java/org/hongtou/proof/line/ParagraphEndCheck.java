package org.hongtou.proof.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/**
 * Finds paragraphs that stop without a closing mark: they have a sentence that ends, and then words that don't.
 * Headings, captions and lines of labels have no such sentence.
 */
final class ParagraphEndCheck implements Rule.Check {
    private static final String STOPS = "。；！？";
    private static final Pattern OPEN_END = Pattern.compile("[一-鿿，、%％](?=(?:\\*\\*)?$)");
    private static final Pattern SIGNATURE =
            Pattern.compile("[一-鿿]{2,16}(?:人民政府|委员会|办公室|办公厅|领导小组|指挥部|中心|公司|学院|大学|医院|[局厅委院部会府处站所队])");
    /** 报价：一标段4.8万元；二标段15.3万元 and 联系电话：…；预防科：… are no sentences. */
    private static final Pattern LABELLED =
            Pattern.compile("[一-鿿 　]{0,8}(?:价|金额|电话|手机|联系人|地址|邮箱|时间|地点|单位|名称|方式|编号)：[^。！？]{1,60}");

    private static final int SHOWN = 8;
    /** So long a sentence that ends with a stop is no name nor slogan. */
    private static final int SPOKEN = 12;
    /** Fewer characters after a stop are a slip of another kind. */
    private static final int SHORTEST = 2;

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript.paragraphs().forEach(passage -> look(passage, findings));
    }

    private static void look(Passage passage, Findings findings) {
        String text = passage.text();
        Matcher end = OPEN_END.matcher(text);
        int stop = lastStop(text);
        if (stop >= 0
                && stop < text.length() - SHORTEST
                && end.find()
                && !LABELLED.matcher(text).matches()
                && !isHeading(text, stop)
                && !isSignature(text.substring(stop + 1))) {
            findings.add(passage, Math.max(stop + 1, end.end() - SHOWN), end.end(), null);
        }
    }

    private static int lastStop(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is the name of an office, as a signature that was typed into the text. */
    private static boolean isSignature(String rest) {
        return SIGNATURE.matcher(rest).matches();
    }

    /** Whether the last stop stands within a quotation or brackets of a line that is one phrase. */
    private static boolean isHeading(String text, int stop) {
        String rest = text.substring(stop + 1);
        return (rest.indexOf('”') >= 0 && rest.indexOf('“') < 0 && !isSpoken(text, stop))
                || (rest.indexOf('）') >= 0 && rest.indexOf('（') < 0);
    }

    /** Whether a quotation that ends with a stop is a sentence that somebody spoke, of whom the line goes on to tell. */
    private static boolean isSpoken(String text, int stop) {
        int opening = text.lastIndexOf('“', stop);
        return text.startsWith("”", stop + 1)
                && opening >= 0
                && text.indexOf('”', opening) == stop + 1
                && stop - opening >= SPOKEN
                && text.length() - stop > SHOWN;
    }
}
