package org.hongtou.importer.rtf;

/** The signs of an RTF file, one after another: groups, control words, bytes of text. */
final class RtfTokens {
    private static final int LONGEST_WORD = 40;
    private static final int MOST_DIGITS = 9;

    /** What a sign is. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        SYMBOL,
        BYTE,
        END
    }

    private final byte[] bytes;
    private int at;
    private String word = "";
    private boolean numbered;
    private int number;
    private int value;

    RtfTokens(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /** The next sign; line ends of the file are none. */
    Kind next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // between signs
                }
                default -> {
                    value = b;
                    return Kind.BYTE;
                }
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int b = bytes[at] & 0xFF;
        if (b == '\'') {
            int high = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
            if (high < 0 || low < 0) {
                at++;
                return next();
            }
            at += 3;
            value = high * 16 + low;
            return Kind.BYTE;
        }
        if (!isLetter(b)) {
            at++;
            value = b;
            return Kind.SYMBOL;
        }
        int start = at;
        while (at < bytes.length && isLetter(bytes[at] & 0xFF)) {
            at++;
        }
        word = new String(bytes, start, Math.min(at - start, LONGEST_WORD), java.nio.charset.StandardCharsets.US_ASCII);
        boolean negative = at < bytes.length && bytes[at] == '-';
        int digits = negative ? at + 1 : at;
        int end = digits;
        number = 0;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
            number = end - digits < MOST_DIGITS ? number * 10 + bytes[end] - '0' : number;
            end++;
        }
        numbered = end > digits;
        if (numbered) {
            number = negative ? -number : number;
            at = end;
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Kind.WORD;
    }

    private static boolean isLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    /** A control word's name. */
    String word() {
        return word;
    }

    /** A control word's number; another where it has none. */
    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /** Whether a control word turns something on. */
    boolean isOn() {
        return !numbered || number != 0;
    }

    /** A symbol, or a byte of text. */
    int value() {
        return value;
    }

    /** Takes so many bytes as they are, fewer where the file ends. */
    byte[] raw(int length) {
        int end = Math.clamp((long) at + Math.max(0, length), at, bytes.length);
        byte[] raw = java.util.Arrays.copyOfRange(bytes, at, end);
        at = end;
        return raw;
    }
}
