package org.hongtou.content.pasted;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * Tells of Markdown that was left in a text. Each sign is told at its place with what to write; its diagnostic's first
 * argument is the sign, the second, where a program may write it without asking, what stands for it. A sign after a
 * backslash is meant as it stands.
 */
public final class Markdown {
    private static final String ANY = "#>-*+_=`~[!！<&$\\^|【";

    private static final Set<Sign.Extent> IN_PARAGRAPH =
            EnumSet.of(Sign.Extent.OPENING, Sign.Extent.LINE, Sign.Extent.PARAGRAPH, Sign.Extent.WORDS);
    private static final Set<Sign.Extent> IN_WORDS = EnumSet.of(Sign.Extent.WORDS);
    private static final Set<Sign.Extent> IN_VALUE = EnumSet.of(Sign.Extent.LINE, Sign.Extent.VALUE, Sign.Extent.WORDS);

    private record Found(
            Sign sign, int from, int to, @Nullable String plain) {}

    private Markdown() {}

    /**
     * Tells of the signs in a paragraph, without blanks at its ends.
     *
     * @return whether the line is nothing but a sign
     */
    public static boolean paragraph(TextLine line, Report report) {
        return tell(line, IN_PARAGRAPH, report);
    }

    /** Tells of the signs in a row of a table, or in a paragraph whose opening is meant as it stands. */
    public static void words(TextLine line, Report report) {
        tell(line, IN_WORDS, report);
    }

    /** Tells of the signs in a title, a name or another short text. */
    public static void value(TextLine line, Report report) {
        tell(line, IN_VALUE, report);
    }

    private static boolean tell(TextLine line, Set<Sign.Extent> extents, Report report) {
        String text = line.text();
        if (!holdsAny(text)) {
            return false;
        }
        List<Found> all = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Sign sign : MarkdownSigns.ALL) {
            if (extents.contains(sign.extent()) && sign.mayStand().test(text)) {
                find(sign, text, taken, all);
            }
        }
        all.sort(Comparator.comparingInt(Found::from));
        for (Found found : all) {
            String words = text.substring(found.from(), found.to());
            Object[] arguments = found.plain() == null ? new Object[] {words} : new Object[] {words, found.plain()};
            report.add(Diagnostic.warning(found.sign().code(), line.at(found.from()), arguments));
        }
        return all.size() == 1 && taken.nextClearBit(0) == text.length();
    }

    private static boolean holdsAny(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ANY.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void find(Sign sign, String text, BitSet taken, List<Found> all) {
        for (Matcher form = sign.form().matcher(text); form.find(); ) {
            boolean escaped = form.start() > 0 && text.charAt(form.start() - 1) == '\\';
            int met = taken.nextSetBit(form.start());
            if (escaped || form.end() == form.start() || (met >= 0 && met < form.end())) {
                continue;
            }
            all.add(new Found(sign, form.start(), form.end(), sign.plain().apply(form.toMatchResult())));
            taken.set(form.start(), form.end());
        }
    }
}
