package org.hongtou.importer.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Decodes a page: by its byte order mark, as UTF-8 where that fits, else by what it says of itself. */
final class PageText {
    private static final int LOOKED_AT = 4096;
    private static final Pattern DECLARED = Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{2,30})");
    private static final Charset GB = Charset.forName("GB18030");
    /** Encodings of Han text that pages name, but for UTF-8, which its bytes tell. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("gb18030", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("big5", "Big5"),
            Map.entry("big5-hkscs", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("euc-jp", "EUC-JP"),
            Map.entry("euc-kr", "EUC-KR"));

    private PageText() {}

    /**
     * The page's text.
     *
     * @throws org.hongtou.diagnostics.Halt if it is no text, or too long
     */
    static String of(String name, byte[] bytes, Report report) {
        Charset declared = declared(bytes);
        boolean marked = bytes.length > 1 && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE);
        if (marked || declared == null || bytes.length > Source.MAX_BYTES || hasNull(bytes)) {
            return Source.read(name, bytes, report).text();
        }
        String plain = strictly(bytes, StandardCharsets.UTF_8);
        if (plain != null) {
            return plain.startsWith("\uFEFF") ? plain.substring(1) : plain;
        }
        String text = new String(bytes, declared);
        long holes = text.chars().filter(c -> c == '\uFFFD').count();
        if (holes > 0) {
            report.add(Diagnostic.warning("import.lost-characters", Place.file(name), holes));
        }
        return text;
    }

    private static boolean hasNull(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Matcher said = DECLARED.matcher(start);
        String known = said.find() ? KNOWN.get(said.group(1)) : null;
        return known == null ? null : known.equals("GB18030") ? GB : Charset.forName(known);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
