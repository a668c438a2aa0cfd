package org.hongtou.project;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hongtou.content.source.TextLine;
import org.jspecify.annotations.Nullable;

/** Finds the longest of many lines that stands within some words, without trying them one by one. */
final class LongestLine {
    private final List<Numbered> sorted;
    /** For each line the one that it begins with and that is the longest of such; −1 where there is none. */
    private final int[] start;

    private record Numbered(TextLine line, int number) {
        String text() {
            return line.text();
        }

        boolean isBefore(@Nullable Numbered other) {
            return other == null
                    || text().length() > other.text().length()
                    || (text().length() == other.text().length() && number < other.number);
        }
    }

    /** @param lines in their order; those of one character or none don't count */
    LongestLine(List<TextLine> lines) {
        Set<String> said = new HashSet<>();
        this.sorted = IntStream.range(0, lines.size())
                .mapToObj(i -> new Numbered(lines.get(i), i))
                .filter(line -> line.text().length() > 1 && said.add(line.text()))
                .sorted(Comparator.comparing(Numbered::text))
                .toList();
        this.start = new int[sorted.size()];
        for (int i = 0; i < start.length; i++) {
            int before = i - 1;
            while (before >= 0 && !text(i).startsWith(text(before))) {
                before = start[before];
            }
            start[i] = before;
        }
    }

    private String text(int index) {
        return sorted.get(index).text();
    }

    /** The longest that stands within the words, of such as are equally long the first; null where none does. */
    @Nullable
    TextLine within(String words) {
        Numbered longest = null;
        for (int at = 0; at < words.length(); at++) {
            int index = notAfter(words, at);
            while (index >= 0 && !words.startsWith(text(index), at)) {
                index = start[index];
            }
            if (index >= 0 && sorted.get(index).isBefore(longest)) {
                longest = sorted.get(index);
            }
        }
        return longest == null ? null : longest.line();
    }

    /** The last line that doesn't come after what the words say from an index on; −1 if all do. */
    private int notAfter(String words, int at) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter(text(middle), words, at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    private static boolean isAfter(String line, String words, int at) {
        int most = Math.min(line.length(), words.length() - at);
        for (int i = 0; i < most; i++) {
            if (line.charAt(i) != words.charAt(at + i)) {
                return line.charAt(i) > words.charAt(at + i);
            }
        }
        return line.length() > words.length() - at;
    }
}
