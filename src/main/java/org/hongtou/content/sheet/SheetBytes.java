package org.hongtou.content.sheet;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;
import org.jspecify.annotations.Nullable;

/** Finds the text in a CSV file's bytes: UTF-8 or UTF-16, with or without a byte order mark, or GB18030. */
final class SheetBytes {
    /** Of a workbook that bears the name of a CSV file: a ZIP, or what Excel wrote until 2003. */
    private static final byte[] ZIP = HexFormat.of().parseHex("504B0304");

    private static final byte[] OLD = HexFormat.of().parseHex("D0CF11E0");
    private static final int LOOKED_AT = 1 << 16;
    /** So many zeros stand on one side of UTF-16's pairs for one on the other. */
    private static final int ONE_SIDED = 3;

    private SheetBytes() {}

    /** The text; null after an error. */
    static @Nullable String text(String file, byte[] bytes, Report report) {
        if (startsWith(bytes, ZIP) || startsWith(bytes, OLD)) {
            report.add(Diagnostic.error("content.sheet-workbook", Place.file(file), file, SheetName.saved(bare(file))));
            return null;
        }
        Report own = new Report();
        String text = null;
        try {
            text = Source.read(file, marked(bytes), own).text();
        } catch (Halt halt) {
            // Why stands in the report.
        }
        // The encoding of Chinese Excel needs no advice here.
        own.diagnostics().stream()
                .filter(told -> told.severity() == Severity.ERROR)
                .forEach(report::add);
        if (text != null && isWeb(text)) {
            report.add(Diagnostic.error("content.sheet-web", Place.file(file), file));
            return null;
        }
        return text;
    }

    /** The bytes, with the mark of UTF-16 if they are in it and have none. */
    private static byte[] marked(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (marked || even + odd == 0 || bytes.length % 2 == 1) {
            return bytes;
        }
        if (odd > ONE_SIDED * even && hasLineEnd(bytes, 0)) {
            return behind(0xFF, 0xFE, bytes);
        }
        return even > ONE_SIDED * odd && hasLineEnd(bytes, 1) ? behind(0xFE, 0xFF, bytes) : bytes;
    }

    /** Whether a line ends within, as UTF-16 has it; a zero among other bytes makes none. */
    private static boolean hasLineEnd(byte[] bytes, int low) {
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            if (bytes[i + 1 - low] == 0 && (bytes[i + low] == '\n' || bytes[i + low] == '\r')) {
                return true;
            }
        }
        return false;
    }

    private static byte[] behind(int first, int second, byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(first);
        all.write(second);
        all.writeBytes(bytes);
        return all.toByteArray();
    }

    private static String bare(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** Whether a program wrote a web page under the name of a table, as many do. */
    private static boolean isWeb(String text) {
        String start =
                text.substring(0, Math.min(text.length(), 100)).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<html")
                || start.startsWith("<!doctype html")
                || start.startsWith("<table")
                || start.startsWith("<?xml");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
