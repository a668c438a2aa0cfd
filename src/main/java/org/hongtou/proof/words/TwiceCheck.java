package org.hongtou.proof.words;

import java.util.Set;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.typeset.words.Likelihood;
import org.jspecify.annotations.Nullable;

/** Finds words that stand twice in a row by the dictionary: whole words, and particles that belong to no longer word. */
final class TwiceCheck implements Rule.Check {
    private static final int LONGEST = 4;
    private static final int NEAR = 6;
    /** What offices end with: no other word than the office itself begins with their name. */
    private static final String ORGANS = "局厅委部";
    /** What may follow any deed, so that it makes no longer word of it. */
    private static final Set<String> GENERAL = Set.of("工作", "情况", "能力", "水平");

    private static final String PARTICLES = "和与以从把被将由对向在是要应并或为";
    /** Verbs that are doubled on purpose, and nouns that are counted one by one. */
    private static final Set<String> ON_PURPOSE = Set.of(
            "研究",
            "讨论",
            "商量",
            "考虑",
            "琢磨",
            "休息",
            "活动",
            "学习",
            "了解",
            "打听",
            "感受",
            "宣传",
            "认识",
            "比较",
            "锻炼",
            "非常",
            "处处",
            // 上一年度年度报告.
            "年度",
            "季度",
            "月度",
            "时时",
            // doubled-word has these.
            "进行",
            "加强",
            "推进",
            "我们",
            "以及",
            "项目",
            "情况",
            "同时",
            "已经",
            "应当",
            "有关",
            "开展",
            "落实",
            "完成",
            "进一步",
            "目前",
            "因此",
            "由于",
            "根据",
            "按照",
            "关于",
            "全市",
            "全县",
            "全区");

    /** What a paper is called and what it does: 本规定规定的职责. */
    private static final Set<String> SAYING =
            Set.of("规定", "决定", "通知", "通报", "报告", "计划", "规划", "要求", "建议", "批复", "请示", "公告");

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript.paragraphs().forEach(passage -> look(passage, findings));
    }

    private static void look(Passage passage, Findings findings) {
        String text = passage.text();
        int at = 0;
        while (at < text.length()) {
            String twice = at(text, at);
            if (twice == null) {
                at++;
            } else {
                int to = at + 2 * twice.length();
                findings.add(
                        passage, at, to, isPlain(text, at, twice) && !SAYING.contains(twice) ? twice : null, twice);
                at = to;
            }
        }
    }

    /** The word that stands twice from a place on; null where none does. */
    private static @Nullable String at(String text, int at) {
        for (int length = Math.min(LONGEST, (text.length() - at) / 2); length >= 2; length--) {
            if (text.regionMatches(at, text, at + length, length) && isWordTwice(text, at, length)) {
                return text.substring(at, at + length);
            }
        }
        boolean particle = at + 2 < text.length()
                && text.charAt(at) == text.charAt(at + 1)
                && PARTICLES.indexOf(text.charAt(at)) >= 0
                && isAlone(text, at);
        return particle ? text.substring(at, at + 1) : null;
    }

    private static boolean isWordTwice(String text, int at, int length) {
        String word = text.substring(at, at + length);
        if (!Likelihood.isWord(word)
                || "一二三四五六七八九十几百千万".indexOf(word.charAt(0)) >= 0
                || word.charAt(0) == word.charAt(1)
                || word.charAt(0) == '很'
                || isPlace(text, at, word)
                || ON_PURPOSE.contains(word)
                || Likelihood.isWord(word + word)) {
            return false;
        }
        return !isSpoken(text, at + 2 * length) && !isLonger(text, at + length, word);
    }

    /** Whether a verb is doubled as people speak: 纠正纠正？ */
    private static boolean isSpoken(String text, int end) {
        return end < text.length() && "！？!?”".indexOf(text.charAt(end)) >= 0;
    }

    /** Whether the second of the two begins a longer word: 管理 and 管理人员, 服务 and 服务业, but not 保障 and 保障局. */
    private static boolean isLonger(String text, int from, String word) {
        int end = from + word.length();
        boolean doing = Likelihood.isDoing(word);
        for (int more = 1; more <= 2 && end + more <= text.length(); more++) {
            String rest = text.substring(end, end + more);
            boolean whole =
                    more == 1 ? ORGANS.contains(rest) : GENERAL.contains(rest) || (!doing && Likelihood.isDoing(rest));
            if (!whole && Likelihood.isWord(word + rest) && isFirst(text, from, word + rest)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the dictionary is the likeliest at a place, with what follows it. */
    private static boolean isFirst(String text, int from, String word) {
        int to = from;
        while (to < text.length() && to < from + 2 * NEAR && Character.isIdeographic(text.charAt(to))) {
            to++;
        }
        return Likelihood.words(text.substring(from, to)).getFirst().length() >= word.length();
    }

    /** Whether the first is the end of a city's name: 云城市 and 城市建设. */
    private static boolean isPlace(String text, int at, String word) {
        return word.equals("城市")
                && at > 0
                && Character.isIdeographic(text.charAt(at - 1))
                && "各全本该在和与及等到由向从对".indexOf(text.charAt(at - 1)) < 0;
    }

    /** Whether a particle that stands twice is a word of its own both times. */
    private static boolean isAlone(String text, int at) {
        int from = at;
        while (from > 0 && from > at - NEAR && Character.isIdeographic(text.charAt(from - 1))) {
            from--;
        }
        int to = at + 2;
        while (to < text.length() && to < at + 2 + NEAR && Character.isIdeographic(text.charAt(to))) {
            to++;
        }
        if (to == at + 2) {
            return false;
        }
        int left = 0;
        for (String word : Likelihood.words(text.substring(from, to))) {
            boolean first = from + left == at && word.length() == 1;
            boolean second = from + left == at + 1 && word.length() == 1;
            if ((from + left <= at && from + left + word.length() > at && !first)
                    || (from + left <= at + 1 && from + left + word.length() > at + 1 && !second)) {
                return false;
            }
            left += word.length();
        }
        return true;
    }

    /** Whether the first of the two belongs to no longer word: then either may go. */
    private static boolean isPlain(String text, int at, String word) {
        for (int more = 1; more <= 2 && more <= at; more++) {
            if (Likelihood.isWord(text.substring(at - more, at + word.length()))) {
                return false;
            }
        }
        return true;
    }
}
