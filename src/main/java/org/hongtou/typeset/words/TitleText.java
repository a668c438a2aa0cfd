package org.hongtou.typeset.words;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of a title, and what can be told of each by the words around it. Places are those before its characters. */
final class TitleText {
    private static final Pattern DATED = Pattern.compile("[年度月日]");
    private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十百]+");
    private static final Pattern COUNTED = Pattern.compile("^(?:第?[0-9一二三四五六七八九十百]+|20[0-9]{2}年)\\p{IsHan}{1,2}");
    /** So many characters a number has with what it counts by. */
    private static final int LONGEST_COUNTED = 9;
    /** Words of a list that begin alike are no longer. */
    private static final int LISTED = 4;

    private final String text;
    private final List<String> names;
    private final boolean[] words;
    private final TitleWords known;

    /**
     * @param text a title without line breaks
     * @param names places that it is known to name; each is one word
     */
    TitleText(String text, List<String> names, TitleWords known) {
        this.text = text;
        this.names = List.copyOf(names);
        this.known = known;
        this.words = known.starts(text);
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Arrays.fill(words, at + 1, at + name.length(), false);
                words[at] = true;
                words[at + name.length()] = true;
            }
        }
    }

    /** For each place, whether a word begins there. */
    boolean[] words() {
        return words.clone();
    }

    /**
     * Whether a word of one character belongs to what follows it: 省重点项目, 全生命周期. One that ends the name of a
     * place follows a word that is part of the name.
     */
    boolean isPrefix(int i, String before) {
        if (ORDINAL.matcher(before).matches()) {
            return true;
        }
        if (before.length() > 1 || (i == 1 && !known.is("prefix", before))) {
            return false;
        }
        if (!known.is("place", before)) {
            return known.is("prefix", before);
        }
        if (i == 1 || !Character.isIdeographic(text.charAt(i - 2))) {
            return true;
        }
        String led = before(i - 1);
        return known.isVerb(led)
                || known.is("link", led)
                || known.is("prefix", led)
                || known.is("unit", led)
                || known.is("toward", led)
                || isCounted(i - 1)
                || led.equals("的")
                || text.startsWith("关于", i - 3);
    }

    /** Whether the name of an office ends with a word that ends here. */
    boolean isAfterOrgan(int i, String before) {
        return known.is("organ", before) || known.ends("organ", text, i);
    }

    /** Whether the words from here on are the rest of an office's name. */
    boolean isWithinOrgan(int from) {
        for (int at = from; at < text.length(); ) {
            String word = after(at);
            at += word.length();
            if (isAfterOrgan(at, word)) {
                return true;
            }
            if (!Character.isIdeographic(word.charAt(0)) || word.equals("的") || known.is("act", word)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the name of a place ends here. */
    boolean isName(int i) {
        return names.stream().anyMatch(name -> text.startsWith(name, i - name.length()));
    }

    /** Whether what follows a word is what it says something of. */
    boolean isLimiting(String word) {
        return known.isAttribute(word) || known.is("clause", word);
    }

    /** Whether all that stands between the 关于 before a place and it is verbs. */
    boolean isFirstAct(int i) {
        int from = i - before(i).length();
        return text.startsWith("关于", from - 2)
                || (from > 2 && (known.isVerb(before(from)) || known.isAttribute(before(from))) && isFirstAct(from));
    }

    /** Whether a word begins as the one or two before it: 进学校进医院. */
    boolean isListed(int i) {
        for (int at = i - 2; at >= Math.max(0, i - LISTED); at--) {
            if (words[at] && text.charAt(at) == text.charAt(i) && known.is("prefix", text.substring(i, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a year or a day ends here. */
    boolean isDated(int i) {
        return isCounted(i) && DATED.matcher(text).region(i - 1, i).matches();
    }

    /** Whether the words that begin alike begin here. */
    boolean isListing(int i) {
        return IntStream.rangeClosed(i + 2, Math.min(i + LISTED, text.length() - 1))
                .anyMatch(at -> words[at] && isListed(at) && text.charAt(at) == text.charAt(i));
    }

    /** Whether the word that ends here, or the number that it counts, stands behind 和. */
    boolean isAfterAnd(int i) {
        int from = i - before(i).length();
        if (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from -= before(from).length();
        }
        return from > 0 && known.is("link", before(from));
    }

    /** Whether a number with what it counts by ends here: 2026年, 第六次, 三个. */
    boolean isCounted(int i) {
        return isUnit(before(i))
                && IntStream.range(Math.max(0, i - LONGEST_COUNTED), i)
                        .anyMatch(from -> COUNTED.matcher(text).region(from, i).matches());
    }

    private boolean isUnit(String word) {
        return known.is("unit", word) || known.is("unit", word.substring(word.length() - 1));
    }

    /** The word that ends before a place. */
    String before(int i) {
        int from = i - 1;
        while (from > 0 && !words[from]) {
            from--;
        }
        return text.substring(from, i);
    }

    /** The word that begins at a place; empty at the end. */
    String after(int i) {
        int to = Math.min(i + 1, text.length());
        while (to < text.length() && !words[to]) {
            to++;
        }
        return text.substring(Math.min(i, text.length()), to);
    }
}
