package org.hongtou.importer.oldword;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which characters of a story are the codes of fields, and which what they came to. */
final class FieldMarks {
    private static final char BEGIN = 0x13;
    private static final char SEPARATE = 0x14;
    private static final char END = 0x15;

    private final Deque<Field> open = new ArrayDeque<>();

    /** A field that has begun. */
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean hasResult;
    }

    /** Takes a mark; the code of a field that ended and came to nothing, else empty. */
    String take(char mark) {
        if (mark == BEGIN) {
            open.push(new Field());
        } else if (!open.isEmpty() && mark == SEPARATE) {
            open.element().hasResult = true;
        } else if (!open.isEmpty() && mark == END) {
            Field ended = open.pop();
            return ended.hasResult ? "" : ended.code.toString();
        }
        return "";
    }

    static boolean isMark(char c) {
        return c == BEGIN || c == SEPARATE || c == END;
    }

    /** Keeps a character of a code; whether it is one. */
    boolean takesCode(char c) {
        if (open.isEmpty() || open.element().hasResult) {
            return isInCode();
        }
        open.element().code.append(c);
        return true;
    }

    private boolean isInCode() {
        return open.stream().anyMatch(field -> !field.hasResult);
    }

    /** Whether it is in what an embedded object shows of itself. */
    boolean isInObject() {
        return open.stream().anyMatch(field -> field.code.toString().strip().startsWith("EMBED"));
    }

    /** The code of the innermost field. */
    String code() {
        return open.isEmpty() ? "" : open.element().code.toString();
    }

    /** A paragraph ends: codes that are still open would swallow what follows. */
    void endParagraph() {
        open.removeIf(field -> !field.hasResult);
    }
}
