package org.hongtou.proof.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Finds tables and figures that are cited and aren't there, and numbers that skip one. */
final class CaptionCheck implements Rule.Check {
    private static final Pattern CAPTION = Pattern.compile("^([表图])([0-9]{1,2})[ 　\t：:](?=[^。；]{2,40}$)");
    private static final Pattern NUMBERED = Pattern.compile("[表图][1-9][0-9]?(?=[ 　\t：:])");
    private static final Pattern CITED = Pattern.compile("(?<=见|如)(下|附)?([表图])([0-9]{1,2})(?![0-9.－—-])");

    /** A text of no more paragraphs may be an excerpt. */
    private static final int SHORT = 3;

    /** A caption in its passage. */
    private record Caption(Passage passage, String kind, int number, int end) {}

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        List<Caption> captions = captions(manuscript);
        Set<String> all = new HashSet<>();
        for (Caption caption : captions) {
            // Two pictures side by side have their captions in one line.
            NUMBERED.matcher(caption.passage().text()).results().forEach(one -> all.add(one.group()));
        }
        Set<String> kinds = new HashSet<>();
        boolean isLong = manuscript.paragraphs().limit(SHORT + 1L).count() > SHORT;
        for (Caption caption : captions) {
            String before = caption.kind() + (caption.number() - 1);
            // The first may be of a higher number where a text goes on from another; in a long one 2 goes on from none.
            boolean begun = !kinds.add(caption.kind()) || (isLong && caption.number() == 2);
            if (caption.number() > 1 && begun && !all.contains(before)) {
                findings.add(caption.passage(), 0, caption.end(), null, before);
            }
        }
        for (Passage passage : manuscript.passages()) {
            Matcher cited = CITED.matcher(passage.text());
            while (cited.find()) {
                String kind = cited.group(2);
                String one = kind + cited.group(3);
                boolean missing = kinds.contains(kind)
                        ? !all.contains(one)
                        : cited.group(1) == null && isWithout(manuscript, kind) && kinds.isEmpty();
                if (missing) {
                    findings.add(passage, cited.start(2), cited.end(), null, one);
                }
            }
        }
    }

    private static List<Caption> captions(Manuscript manuscript) {
        List<Caption> captions = new ArrayList<>();
        for (Passage passage : manuscript.passages()) {
            Matcher caption = CAPTION.matcher(passage.text());
            if (caption.find()) {
                int number = Integer.parseInt(caption.group(2));
                captions.add(new Caption(passage, caption.group(1), number, caption.end(2)));
            }
        }
        return captions;
    }

    /** Whether a document has none at all of what is cited, not even without a number, and nothing attached. */
    private static boolean isWithout(Manuscript manuscript, String kind) {
        Passage.Form form = kind.equals("表") ? Passage.Form.TABLE_ROW : Passage.Form.PICTURE;
        return !Keys.has(manuscript, "attachments")
                && manuscript.passages().stream()
                        .noneMatch(passage -> passage.form() == form || passage.form() == Passage.Form.PICTURE);
    }
}
