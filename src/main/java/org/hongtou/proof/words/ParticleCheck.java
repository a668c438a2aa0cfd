package org.hongtou.proof.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.typeset.words.Likelihood;

/** Finds 的 for 地 before verbs, 的 for 得 before degrees, 地 for 的 before nouns, where the dictionary decides. */
final class ParticleCheck implements Rule.Check {
    private static final int LONGEST = 4;
    private static final String MANNER =
            "认真|详细|轻松|耐心|仔细|迅速|严格|深入|扎实|积极|主动|及时|有效|有序|稳步|切实|真正|不断|逐步|充分|全面|准确|完整|科学|合理|依法|热情|努力|自觉|快速|平稳|顺利|细致|审慎|坚定|坚决|持续|更好|手把手|面对面|点对点|一对一|实打实|挨家挨户|不定期|定期";
    private static final Pattern ADVERB =
            Pattern.compile("(?:(?<=^|[，。；、：要应须将能会便来])|(?<=[们员众生民兵工人还都也正])|(?<=必须|可以|应当|能够|需要|继续|进一步))(?:" + MANNER
                    + ")的(?=[\\u4e00-\\u9fff])");
    private static final Pattern DEGREE = Pattern.compile(
            "(?<=[抓修做搞管看唱听学干办跑说讲变写过忙走])的(?=(?:很|非常|十分|特别|更加|越来越)(?:实|好|高|快|细|严|紧|亮|稳|齐|整|扎实|满意|顺利|到位|认真|漂亮|热闹|干净|精彩|清楚|明白|出色|高兴|开心)(?![的\\u4e00-\\u9fff&&[^，。；、]]))"
                    + "|(?<=[抓修做搞管看唱听学干办跑说讲变写过忙])的(?=明白、|不亦乐乎|字正腔圆|如痴如醉|很牢固|有声有色|井井有条|津津有味|有模有样|红红火火|更好[，。；]|越来越好)"
                    + "|(?<=高兴|激动|开心|忙碌)的(?=不得了|跳了起来|合不拢嘴|跳起来|说不出话)");
    private static final Set<String> THINGS = Set.of(
            "成效", "成绩", "作用", "问题", "贡献", "办法", "措施", "方案", "经验", "成果", "意义", "影响", "位置", "氛围", "条件", "环境", "基础", "效果",
            "做法", "路子", "模式", "技术");
    private static final Pattern NOUN = Pattern.compile("(?<=显著|突出|切实可行|成熟|重大|宝贵|丰富|浓厚|良好)地(?=[\\u4e00-\\u9fff])");

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript.paragraphs().filter(passage -> mayHold(passage.text())).forEach(passage -> {
            each(passage, ADVERB, "地", findings);
            each(passage, DEGREE, "得", findings);
            each(passage, NOUN, "的", findings);
        });
    }

    private static boolean mayHold(String text) {
        return text.indexOf('的') >= 0 || text.indexOf('地') >= 0;
    }

    private static void each(Passage passage, Pattern pattern, String right, Findings findings) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            int at = matcher.end() - 1;
            boolean decided = switch (right) {
                case "地" -> isVerbWithObject(passage.text(), at + 1);
                case "的" -> isNoun(passage.text(), at + 1);
                default -> true;
            };
            if (decided) {
                int from = Math.max(matcher.start(), at - LONGEST);
                String found = passage.text().substring(from, at);
                findings.add(passage, from, at + 1, found + right);
            }
        }
    }

    /** Whether a verb begins at a place and takes what follows: 落实各项措施, but not 落实情况 nor 使用。 */
    private static boolean isVerbWithObject(String text, int from) {
        List<String> words = Likelihood.words(text.substring(from, end(text, from)));
        if (words.size() < 2
                || !(Likelihood.isDoing(words.getFirst()) || words.getFirst().equals("落实"))) {
            return false;
        }
        String next = words.get(1);
        String both = words.getFirst() + next;
        boolean takes = List.of("好", "了", "着", "起", "到", "自己", "群众", "本").contains(next)
                || "各这每全所其".indexOf(next.charAt(0)) >= 0
                || next.startsWith("群众")
                || next.startsWith("有关")
                || next.startsWith("相关");
        return takes && !Likelihood.isWord(both);
    }

    private static boolean isNoun(String text, int from) {
        List<String> words = Likelihood.words(text.substring(from, end(text, from)));
        return !words.isEmpty() && THINGS.contains(words.getFirst());
    }

    private static int end(String text, int from) {
        int to = from;
        while (to < text.length() && to < from + 2 * LONGEST && Character.isIdeographic(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
