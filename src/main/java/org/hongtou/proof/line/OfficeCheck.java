package org.hongtou.proof.line;

import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Finds former names of offices, but not where the line tells of former times. */
record OfficeCheck(TermCheck names) implements Rule.Check {
    private static final Pattern FORMER =
            Pattern.compile("原|时任|更名|改名|组建|合并|并入|划归|改为|曾|当时|(?:19[0-9]{2}|200[0-9]|201[0-8])年|机构改革");

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        List<Passage> now = manuscript.passages().stream()
                .filter(passage -> names.occursIn(passage.text())
                        && !FORMER.matcher(passage.text()).find())
                .toList();
        names.look(
                new Manuscript(manuscript.kind(), manuscript.genre(), manuscript.layout(), manuscript.data(), now),
                findings);
    }
}
