package org.hongtou.proof.rule;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.checked.Passage;
import org.hongtou.content.source.CharacterCount;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** Gathers what one rule finds in one manuscript. Belongs to one reading. */
public final class Findings {
    /** The file's own number is no other's paper. */
    private static final String OWN_NUMBER = "number";

    private final Rule rule;
    private final List<String> protectedNames;
    private final List<Found> found = new ArrayList<>();
    private final CharacterCount count = new CharacterCount();
    private @Nullable Passage guardedPassage;
    private Guards guards = new Guards("");

    /** A finding and the stretch of a passage that it is about; no passage where something is missing. */
    record Found(Finding finding, @Nullable Passage passage, int from) {
        int to() {
            return from + finding.text().length();
        }
    }

    /**
     * @param protectedNames names in which nothing is ever found
     */
    public Findings(Rule rule, List<String> protectedNames) {
        this.rule = rule;
        this.protectedNames = protectedNames;
    }

    /** What was found, with mends for what is mended as a whole. */
    public List<Finding> in(Manuscript manuscript) {
        Whole whole = rule.whole();
        List<Found> all = whole == null || found.isEmpty() ? found : Wholes.of(whole, manuscript, found);
        return all.stream().map(Found::finding).toList();
    }

    /**
     * Notes a stretch of a passage.
     *
     * @param from its first character
     * @param to the end of its last
     * @param replacement what should stand there, or null
     * @param arguments what else the wording quotes
     */
    public void add(Passage passage, int from, int to, @Nullable String replacement, String... arguments) {
        add(passage, from, to, replacement, replacement != null, arguments);
    }

    /** Notes a stretch of a passage, and what probably should stand there: a person decides. */
    public void propose(Passage passage, int from, int to, @Nullable String replacement, String... arguments) {
        add(passage, from, to, replacement, false, arguments);
    }

    private void add(
            Passage passage, int from, int to, @Nullable String replacement, boolean sure, String... arguments) {
        if (!isProtected(passage.text(), from, to)) {
            String text = passage.text().substring(from, to);
            boolean allowed = sure && replacement != null && allow(passage, from, to, replacement);
            Place place = passage.line().at(from, count);
            Finding one = new Finding(rule, place, text, replacement, allowed, "", List.of(arguments));
            found.add(new Found(one, passage, from));
        }
    }

    /** Notes what no stretch of text shows: something is missing. */
    public void add(Place place, String... arguments) {
        Finding one = new Finding(rule, place, "", null, false, "", List.of(arguments));
        found.add(new Found(one, null, 0));
    }

    private boolean allow(Passage passage, int from, int to, String replacement) {
        if (passage.key().equals(OWN_NUMBER)) {
            return true;
        }
        if (!passage.equals(guardedPassage)) {
            guardedPassage = passage;
            guards = new Guards(passage.text());
        }
        return guards.allow(from, to, replacement, rule.safeIn());
    }

    /** Whether a stretch lies in a name that is never touched, or touches one. */
    private boolean isProtected(String text, int from, int to) {
        for (String name : protectedNames) {
            int first = Math.max(0, from - name.length() + 1);
            int last = Math.min(text.length(), to + name.length() - 1);
            if (!name.isEmpty() && first < last && text.indexOf(name, first, last) >= 0) {
                return true;
            }
        }
        return false;
    }
}
