package org.hongtou.proof.body;

import java.util.regex.Pattern;
import org.hongtou.proof.rule.Body;

/** Texts that put parts of other papers together: the numbers in them are those papers' own. */
final class Excerpts {
    private static final Pattern MARK = Pattern.compile("[（(](?:节录|节选|摘录|摘编|摘要)[）)]");
    private static final int LEAST = 2;

    private Excerpts() {}

    /** Whether a text marks several papers as given in part. */
    static boolean in(Body body) {
        return body.lines().stream()
                        .filter(line -> MARK.matcher(line.text()).find())
                        .limit(LEAST)
                        .count()
                == LEAST;
    }
}
