package org.hongtou.content.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Finds out which encoding the bytes of one file are in. */
final class Decoding {
    /** One damaged byte in so many characters beyond ASCII is a damaged UTF-8 file; more are another encoding. */
    private static final int SOUND_PER_DAMAGED = 10;

    private final String name;
    private final Report report;

    Decoding(String name, Report report) {
        this.name = name;
        this.report = report;
    }

    String decode(byte[] bytes) {
        if (bytes.length > Source.MAX_BYTES) {
            throw halt("content.too-large", Place.file(name), mebibytes(bytes.length), mebibytes(Source.MAX_BYTES));
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(Arrays.copyOfRange(bytes, 3, bytes.length));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw halt("content.not-text", Place.file(name));
            }
        }
        return utf8(bytes);
    }

    private String utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // What can't be decoded becomes U+FFFD; but a file may hold that character itself.
        if (text.indexOf('\uFFFD') < 0 || strictly(bytes, StandardCharsets.UTF_8) != null) {
            return text;
        }
        long holes = text.chars().filter(c -> c == '\uFFFD').count();
        long sound = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        String old = strictly(bytes, Charset.forName("GB18030"));
        if (old == null || sound > holes * SOUND_PER_DAMAGED) {
            throw halt("content.damaged", placeOfDamage(bytes));
        }
        report.add(Diagnostic.advice("content.gb18030", Place.file(name)));
        return old;
    }

    private String utf16(byte[] bytes, Charset charset) {
        String text = strictly(Arrays.copyOfRange(bytes, 2, bytes.length), charset);
        if (text == null || text.indexOf('\0') >= 0) {
            throw halt("content.not-text", Place.file(name));
        }
        report.add(Diagnostic.advice("content.utf-16", Place.file(name)));
        return text;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return decoder(charset).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private Place placeOfDamage(byte[] bytes) {
        CharBuffer before = CharBuffer.allocate(bytes.length);
        CoderResult unused = decoder(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes), before, true);
        String[] lines = before.flip().toString().split("\r\n|\r|\n", -1);
        String last = lines[lines.length - 1];
        return new Place(name, lines.length, last.codePointCount(0, last.length()) + 1);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private RuntimeException halt(String code, Place place, Object... arguments) {
        return report.halt(Diagnostic.error(code, place, arguments));
    }

    private static String mebibytes(int bytes) {
        return Integer.toString(Math.ceilDiv(bytes, 1024 * 1024));
    }
}
