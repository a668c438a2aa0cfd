package org.hongtou.proof.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Scope;

/**
 * Finds the comma of a series between titles, and between quotations, where all items of the series are such. Where
 * words follow the last item that may belong to it alone, as in 《执照》、《执照》副本, the comma parts the items.
 */
final class SeriesCommaCheck implements Rule.Check {
    /** Words that follow a series and belong to the whole of it. */
    private static final Pattern OF_ALL = Pattern.compile(
            "[，。；：！？）】〕》”、]|等|的|和|及|以及|或|与|并|是|为|在|要求|规定|精神|有关|相关|文件|所|进行|明确|下|不|包括|包含|是指|指|（|《|均|都|同时|自|已|由|中|里|上|两|[一二两三四五六七八九十0-9]|$");

    /** Words that quotations before them share; a person decides. */
    private static final Pattern SHARED = Pattern.compile(
            "工作|事件|精神|品牌|文化|系列|原则|斗争|安全|统筹|建设|战略|方针|政策|制度|机制|理念|问题|现象|思想|意识|目标|任务|体系|发展|管理|服务|改革|治理|整治|行动|按照|标准");

    private static final int FAR = 200;
    private static final String ENDS = "，。；：！？";

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        Scope.PROSE
                .of(manuscript)
                .filter(passage ->
                        passage.text().contains("》、《") || passage.text().contains("”、“"))
                .forEach(passage -> look(passage, findings));
    }

    private static void look(Passage passage, Findings findings) {
        String text = passage.text();
        int at = 0;
        while (at < text.length()) {
            char opening = text.charAt(at);
            int end = opening == '《' || opening == '“' ? closed(text, at) : -1;
            if (end < 0) {
                at++;
                continue;
            }
            List<Integer> commas = new ArrayList<>();
            int start = at;
            while (end + 1 < text.length() && text.charAt(end) == '、' && text.charAt(end + 1) == opening) {
                int next = closed(text, end + 1);
                if (next < 0) {
                    break;
                }
                commas.add(end);
                end = next;
            }
            if (!commas.isEmpty()) {
                series(passage, start, end, commas, findings);
            }
            at = end;
        }
    }

    /** Behind the mark that closes what opens at an index; -1 where none does, or another opens before. */
    private static int closed(String text, int at) {
        char opening = text.charAt(at);
        char closing = opening == '《' ? '》' : '”';
        for (int i = at + 1; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark == closing) {
                return i + 1;
            }
            if (mark == opening) {
                return -1;
            }
        }
        return -1;
    }

    private static void series(Passage passage, int start, int end, List<Integer> commas, Findings findings) {
        String text = passage.text();
        boolean title = text.charAt(start) == '《';
        boolean pure = !hasOtherItem(text, start, end);
        boolean whole = OF_ALL.matcher(text).region(end, text.length()).lookingAt();
        boolean shared =
                !title && SHARED.matcher(text).region(end, text.length()).lookingAt();
        if (!pure || !(whole || shared)) {
            return;
        }
        for (int comma : commas) {
            if (whole) {
                findings.add(passage, comma, comma + 1, "");
            } else {
                findings.propose(passage, comma, comma + 1, "");
            }
        }
    }

    /** Whether the series has an item that is no title or quotation: 、 stands before it, or between it and an end. */
    private static boolean hasOtherItem(String text, int start, int end) {
        if ((start > 0 && text.charAt(start - 1) == '、') || (end < text.length() && text.charAt(end) == '、')) {
            return true;
        }
        int depth = 0;
        for (int i = end; i < text.length() && i - end < FAR && ENDS.indexOf(text.charAt(i)) < 0; i++) {
            char mark = text.charAt(i);
            depth += "（《“".indexOf(mark) >= 0 ? 1 : "）》”".indexOf(mark) >= 0 ? -1 : 0;
            if (depth < 0 || text.startsWith("的", i) || text.startsWith("等", i)) {
                break;
            }
            if (mark == '、' && depth == 0) {
                return true;
            }
        }
        return false;
    }
}
