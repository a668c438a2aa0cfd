package org.hongtou.proof.parts;

import java.util.Optional;

/** How two wordings of one name or title differ. */
final class WordingDifference {
    /** Characters that tell one name from another: where they differ, two things are meant. */
    private static final String TELLING = "0123456789一二三四五六七八九十〇零甲乙丙丁省市县区乡镇村州旗盟东南西北中上下左右前后内外大小新老旧原副总分正";

    private WordingDifference() {}

    /**
     * The one place where two texts differ: a character left out, added, changed or swapped with the next.
     *
     * @param index the first character that differs, in {@code a}
     * @param kind what would have to be done to {@code a}
     */
    record Slip(int index, Kind kind, String differing) {
        enum Kind {
            CHANGE,
            SWAP,
            LENGTH
        }

        /** Whether the difference tells two things apart: a number, a rank, a direction. */
        boolean isTelling() {
            return differing.chars().anyMatch(c -> TELLING.indexOf(c) >= 0);
        }
    }

    /** How two texts differ in one place; empty where they are the same or differ in more. */
    static Optional<Slip> slip(String a, String b) {
        if (a.equals(b) || Math.abs(a.length() - b.length()) > 1) {
            return Optional.empty();
        }
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String left = a.substring(start, a.length() - end);
        String right = b.substring(start, b.length() - end);
        if (left.length() + right.length() == 1) {
            return Optional.of(new Slip(start, Slip.Kind.LENGTH, left + right));
        }
        if (left.length() == 1 && right.length() == 1) {
            return Optional.of(new Slip(start, Slip.Kind.CHANGE, left + right));
        }
        boolean swapped = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        return swapped ? Optional.of(new Slip(start, Slip.Kind.SWAP, left)) : Optional.empty();
    }

    /** The number of characters to leave out, add or change to make one of the other. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
