package org.hongtou.takeback;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;
import org.hongtou.content.source.Blanks;
import org.hongtou.takeback.Strokes.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * Where each character of a printed passage stands in a line of the content: the line says it with marks of its own, or is
 * a part of it, or it of the line.
 */
final class Placed {
    private static final int NOWHERE = -1;
    private static final double ALIKE = 0.5;

    private final String line;
    private final int[] places;
    private final int common;

    private Placed(String line, int[] places) {
        this.line = line;
        this.places = places;
        this.common =
                (int) Arrays.stream(places).filter(place -> place != NOWHERE).count();
    }

    /** The places of a printed passage in a line; null where they have too little in common. */
    static @Nullable Placed of(String printed, String line) {
        Squeezed passage = new Squeezed(printed);
        Squeezed said = new Squeezed(line);
        if (said.words.isEmpty() || passage.words.isEmpty()) {
            return null;
        }
        int[] places = new int[printed.length()];
        Arrays.fill(places, NOWHERE);
        int within = passage.words.indexOf(said.words);
        int around = within >= 0 ? NOWHERE : said.words.indexOf(passage.words);
        if (within >= 0) {
            for (int i = 0; i < said.words.length(); i++) {
                places[passage.at[within + i]] = said.at[i];
            }
        } else if (around >= 0) {
            for (int i = 0; i < passage.words.length(); i++) {
                places[passage.at[i]] = said.at[around + i];
            }
        } else if (!alike(passage, said, places)) {
            return null;
        }
        return new Placed(line, places);
    }

    private static boolean alike(Squeezed passage, Squeezed said, int[] places) {
        int shorter = Math.min(passage.words.length(), said.words.length());
        int longer = Math.max(passage.words.length(), said.words.length());
        if (shorter < 2 || longer > 4 * shorter) {
            return false;
        }
        int at = 0;
        int to = 0;
        int common = 0;
        for (AbstractDelta<Integer> delta : DiffUtils.diff(
                        passage.words.chars().boxed().toList(),
                        said.words.chars().boxed().toList())
                .getDeltas()) {
            while (at < delta.getSource().getPosition()) {
                places[passage.at[at++]] = said.at[to++];
                common++;
            }
            at += delta.getSource().size();
            to += delta.getTarget().size();
        }
        while (at < passage.words.length()) {
            places[passage.at[at++]] = said.at[to++];
            common++;
        }
        return common >= ALIKE * longer;
    }

    /** How many characters they have in common. */
    int common() {
        return common;
    }

    /** Whether the line has all that is printed. */
    boolean isWhole() {
        return common == places.length;
    }

    /** The line after strokes that were made in print; null where one of them isn't in it. */
    @Nullable
    String after(List<Stroke> strokes) {
        StringBuilder changed = new StringBuilder(line);
        for (int i = strokes.size() - 1; i >= 0; i--) {
            Stroke stroke = strokes.get(i);
            int from = stroke.from() == stroke.to() ? gap(stroke.from()) : first(stroke);
            int to = stroke.from() == stroke.to() ? from : last(stroke) + 1;
            if (from == NOWHERE || to < from) {
                return null;
            }
            changed.replace(from, to, stroke.with());
        }
        return changed.toString();
    }

    /** Whether the line has the character before a printed one. */
    boolean isBefore(int index) {
        return index > 0 && places[index - 1] != NOWHERE;
    }

    /** The place of what comes between two printed characters, of which the line has one. */
    private int gap(int index) {
        if (index > 0 && places[index - 1] != NOWHERE) {
            return places[index - 1] + 1;
        }
        return index < places.length ? places[index] : NOWHERE;
    }

    private int first(Stroke stroke) {
        for (int i = stroke.from(); i < stroke.to(); i++) {
            if (places[i] != NOWHERE) {
                return places[i];
            }
        }
        return NOWHERE;
    }

    private int last(Stroke stroke) {
        for (int i = stroke.to() - 1; i >= stroke.from(); i--) {
            if (places[i] != NOWHERE) {
                return places[i];
            }
        }
        return NOWHERE - 1;
    }

    /** Words without blanks, which the typesetter adds and takes away. */
    private static final class Squeezed {
        final String words;
        final int[] at;

        Squeezed(String text) {
            StringBuilder squeezed = new StringBuilder();
            int[] places = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                if (!Blanks.isBlank(text.charAt(i))) {
                    places[squeezed.length()] = i;
                    squeezed.append(text.charAt(i));
                }
            }
            words = squeezed.toString();
            at = places;
        }
    }

    /** Words without blanks. */
    static String squeezed(String text) {
        return new Squeezed(text).words;
    }
}
