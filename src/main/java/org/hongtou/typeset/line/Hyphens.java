package org.hongtou.typeset.line;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a hyphen is to a line. A word processor may end a line behind any hyphen-minus (ISO/IEC 29500-1 17.3.3.18); in
 * numbers, codes and words a DOCX therefore writes one that doesn't part (0839-8800126, GB/T 9704-2012). In the address
 * of a page or a mailbox it stays what it is, so that the address still leads there when it is copied, and lines may
 * part behind it here as they do in Word.
 */
public final class Hyphens {
    /** Endings by which a name without www. or :// is known as an address. */
    private static final Set<String> DOMAINS = Set.of("cn", "com", "net", "org", "gov", "edu", "top", "info", "io");

    private Hyphens() {}

    /**
     * The hyphens that join what stands on either side, so that no line ends with them: those before a Latin letter or
     * digit, outside an address.
     *
     * @param text with its Latin strings whole
     */
    public static BitSet joining(String text) {
        BitSet joining = new BitSet();
        inStrings(text, (i, address) -> joining.set(i, !address && isAlphanumeric(text, i + 1)));
        return joining;
    }

    /** The places behind hyphens of addresses, where a line may begin. */
    static BitSet parting(String text) {
        BitSet parting = new BitSet();
        inStrings(
                text,
                (i, address) ->
                        parting.set(i + 1, address && isAlphanumeric(text, i - 1) && isAlphanumeric(text, i + 1)));
        return parting;
    }

    private interface Found {
        void hyphen(int i, boolean inAddress);
    }

    private static void inStrings(String text, Found found) {
        int to = 0;
        boolean address = false;
        for (int i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) {
            if (i >= to) {
                int from = i;
                while (from > to && isLatin(text, from - 1)) {
                    from--;
                }
                to = i + 1;
                while (to < text.length() && isLatin(text, to)) {
                    to++;
                }
                address = isAddress(text.substring(from, to).toLowerCase(Locale.ROOT));
            }
            found.hyphen(i, address);
        }
    }

    private static boolean isAlphanumeric(String text, int i) {
        return i >= 0 && i < text.length() && isLatin(text, i) && Character.isLetterOrDigit(text.charAt(i));
    }

    private static boolean isLatin(String text, int i) {
        return (Signs.of(text.charAt(i)) & Signs.LATIN) != 0;
    }

    /** An address names its way (://), its mailbox (@) or ends its name like one (.gov.cn/). */
    private static boolean isAddress(String latin) {
        if (latin.contains("://") || latin.startsWith("www.")) {
            return true;
        }
        int at = latin.indexOf('@');
        if (at > 0) {
            return latin.indexOf('.', at) > at + 1;
        }
        int slash = latin.indexOf('/');
        String name = slash < 0 ? latin : latin.substring(0, slash);
        int end = name.length();
        while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) {
            end--;
        }
        int dot = name.lastIndexOf('.', end - 1);
        return dot > 0 && DOMAINS.contains(name.substring(dot + 1, end));
    }
}
