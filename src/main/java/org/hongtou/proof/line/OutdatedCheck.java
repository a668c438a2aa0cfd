package org.hongtou.proof.line;

import java.util.regex.Pattern;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Finds old words for people, but not where the law itself has them: in titles, and where it is spoken of procedure. */
record OutdatedCheck(TermCheck words) implements Rule.Check {
    private static final Pattern LEGAL = Pattern.compile("讯问|询问|诉讼|审讯|被告|嫌疑人|证人|辩护|辩解|犯罪|刑事|治安|违法|手语|哑语|又聋又哑");

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        words.look(
                manuscript.prose().toList(),
                (text, from, to) -> !Nearby.isTitle(text, from)
                        && !LEGAL.matcher(Nearby.sentence(text, from, to, "。")).find(),
                findings);
    }
}
