package org.hongtou.takeback;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How one line of words became another. */
final class Strokes {
    private Strokes() {}

    /**
     * A stroke of the pen.
     *
     * @param from where it begins in the earlier words
     * @param to where it ends in them; equal to {@code from} where something is only added
     * @param with what stands there afterwards
     */
    record Stroke(int from, int to, String with) {}

    /** The strokes that make one of the other, from its start. Those with one character between them are one. */
    static List<Stroke> between(String before, String after) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        List<String> one = characters(before.substring(start, before.length() - end));
        List<String> other = characters(after.substring(start, after.length() - end));
        int[] places = places(one, start);
        List<Stroke> strokes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            int from = places[delta.getSource().getPosition()];
            int to = places[delta.getSource().getPosition() + delta.getSource().size()];
            String with = String.join("", delta.getTarget().getLines());
            Stroke last = strokes.isEmpty() ? null : strokes.getLast();
            if (last != null && from - last.to() <= 1) {
                strokes.removeLast();
                strokes.add(new Stroke(last.from(), to, last.with() + before.substring(last.to(), from) + with));
            } else {
                strokes.add(new Stroke(from, to, with));
            }
        }
        return strokes;
    }

    /** How many characters go and come. */
    static int cost(String before, String after) {
        if (before.equals(after)) {
            return 0;
        }
        return between(before, after).stream()
                .mapToInt(stroke -> stroke.to() - stroke.from() + stroke.with().length())
                .sum();
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int start = 0;
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return start > 0 && Character.isHighSurrogate(one.charAt(start - 1)) ? start - 1 : start;
    }

    private static int commonEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int end = 0;
        while (end < most && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return end > 0 && Character.isLowSurrogate(one.charAt(one.length() - end)) ? end - 1 : end;
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).collect(Collectors.toCollection(ArrayList::new));
    }

    private static int[] places(List<String> characters, int start) {
        int[] places = new int[characters.size() + 1];
        int at = start;
        for (int i = 0; i < characters.size(); i++) {
            places[i] = at;
            at += characters.get(i).length();
        }
        places[characters.size()] = at;
        return places;
    }
}
