package org.hongtou.proof.rule;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.checked.Passage;
import org.hongtou.content.source.CharacterCount;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** Gathers what one rule finds in one manuscript. Belongs to one reading. */
public final class Findings {
    private final Rule rule;
    private final List<String> protectedNames;
    private final List<Finding> found = new ArrayList<>();
    private final CharacterCount count = new CharacterCount();

    /**
     * @param protectedNames names in which nothing is ever found
     */
    public Findings(Rule rule, List<String> protectedNames) {
        this.rule = rule;
        this.protectedNames = protectedNames;
    }

    public List<Finding> found() {
        return found;
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
        if (!isProtected(passage.text(), from, to)) {
            String text = passage.text().substring(from, to);
            found.add(new Finding(rule, passage.line().at(from, count), text, replacement, List.of(arguments)));
        }
    }

    /** Notes what no stretch of text shows: something is missing. */
    public void add(Place place, String... arguments) {
        found.add(new Finding(rule, place, "", null, List.of(arguments)));
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
