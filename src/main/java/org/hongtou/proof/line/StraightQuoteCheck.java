package org.hongtou.proof.line;

import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Scope;

/**
 * Finds quotations between straight marks, and between a curved and a straight one. They are mended where the marks of
 * the whole line leave one way alone to pair them.
 */
final class StraightQuoteCheck implements Rule.Check {
    private static final Pattern HAN = Pattern.compile("[一-鿿]");
    private static final PatternCheck SINGLE = PatternCheck.of(
                    Scope.PARAGRAPHS,
                    "(?<![A-Za-z0-9])'([^'‘’一-鿿]*+[一-鿿][^'‘’]*+)'",
                    found -> "“" + found.group(1) + "”")
            .where("'");

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        Scope.PARAGRAPHS
                .of(manuscript)
                .filter(passage -> passage.text().indexOf('"') >= 0)
                .forEach(passage -> look(passage, findings));
        SINGLE.look(manuscript, findings);
    }

    private static void look(Passage passage, Findings findings) {
        String text = passage.text();
        DoubleQuotes quotes = DoubleQuotes.of(text);
        List<Integer> at = quotes.at();
        for (int i = 0; i + 1 < at.size(); i++) {
            int from = at.get(i);
            int to = at.get(i + 1) + 1;
            boolean straight = text.charAt(from) == '"' || text.charAt(to - 1) == '"';
            boolean both = text.charAt(from) == '"' && text.charAt(to - 1) == '"';
            String within = text.substring(from + 1, to - 1);
            if (straight && (quotes.isCertain() || both) && HAN.matcher(within).find()) {
                String right = "“" + within + "”";
                if (quotes.isCertain()) {
                    findings.add(passage, from, to, right);
                } else {
                    findings.propose(passage, from, to, right);
                }
                i++;
            } else if (quotes.isCertain()) {
                i++;
            }
        }
    }
}
