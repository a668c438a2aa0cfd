package org.hongtou.proof.form;

import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Articles of laws and regulations, and sentences that say what an article has: their wording is the law's own. */
final class LawText {
    private static final String NUMBER = "[0-9一二三四五六七八九十百千零〇两]{1,9}";
    private static final Pattern ARTICLE = Pattern.compile("(?:\\*\\*)?第" + NUMBER + "[条章][^，。；]?");
    private static final Pattern CITED = Pattern.compile("第" + NUMBER + "条");
    /** So many lines that begin as articles make a text a regulation. */
    private static final int FEW = 2;

    private LawText() {}

    /** A check that reads nothing of what is law. */
    static Rule.Check without(Rule.Check check) {
        return (manuscript, findings) -> check.look(
                new Manuscript(
                        manuscript.kind(),
                        manuscript.genre(),
                        manuscript.layout(),
                        manuscript.data(),
                        isRegulation(manuscript) ? List.of() : others(manuscript)),
                findings);
    }

    private static boolean isRegulation(Manuscript manuscript) {
        return manuscript
                        .paragraphs()
                        .filter(passage -> ARTICLE.matcher(passage.text()).lookingAt())
                        .limit(FEW)
                        .count()
                == FEW;
    }

    private static List<Passage> others(Manuscript manuscript) {
        return manuscript.passages().stream()
                .filter(passage -> !CITED.matcher(passage.text()).find())
                .toList();
    }
}
