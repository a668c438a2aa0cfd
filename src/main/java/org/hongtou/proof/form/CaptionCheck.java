package org.hongtou.proof.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Finds tables and figures that are cited and aren't there, and numbers that skip one. */
final class CaptionCheck implements Rule.Check {
    private static final Pattern CAPTION = Pattern.compile("^([表图])([0-9]{1,2})[ 　：:](?=[^。；]{2,40}$)");
    private static final Pattern CITED = Pattern.compile("(?<=见|如)(?:下|附)?([表图])([0-9]{1,2})(?![0-9.－—-])");

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        Set<String> captions = new HashSet<>();
        List<Passage> passages = manuscript.passages();
        for (Passage passage : passages) {
            Matcher caption = CAPTION.matcher(passage.text());
            if (caption.find()) {
                String kind = caption.group(1);
                int number = Integer.parseInt(caption.group(2));
                if (number > 1 && captions.contains(kind) && !captions.contains(kind + (number - 1))) {
                    findings.add(passage, 0, caption.end(2), null, kind + (number - 1));
                }
                captions.add(kind);
                captions.add(kind + number);
            }
        }
        for (Passage passage : passages) {
            Matcher cited = CITED.matcher(passage.text());
            while (cited.find()) {
                String one = cited.group(1) + cited.group(2);
                if (captions.contains(cited.group(1)) && !captions.contains(one)) {
                    findings.add(passage, cited.start(1), cited.end(), null, one);
                }
            }
        }
    }
}
