package org.hongtou.importer.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/** A page and its pictures in one file (MHTML, RFC 2557), as Word, WPS and browsers save it. */
final class SavedPage {
    private static final int LOOKED_AT = 2048;
    private static final int MOST_PARTS = 5_000;
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");

    private SavedPage() {}

    /** Whether a file is one. */
    static boolean isOne(byte[] bytes) {
        String start = latin(bytes, 0, Math.min(bytes.length, LOOKED_AT)).toLowerCase(Locale.ROOT);
        return start.matches("(?s)\\s{0,9}(?:mime-version|from|subject|date|content-type|message-id|x-[a-z-]{1,30}):.*")
                && start.contains("mime-version:")
                && (start.contains("multipart/related") || start.contains("text/html"));
    }

    /**
     * The page's own bytes; its pictures are kept.
     *
     * @throws org.hongtou.diagnostics.Halt if there is no page in it
     */
    static byte[] page(String name, byte[] bytes, PagePictures pictures, Report report) {
        int body = bodyStart(bytes, 0, bytes.length);
        Map<String, String> head = head(bytes, 0, body);
        Matcher boundary = BOUNDARY.matcher(head.getOrDefault("content-type", ""));
        if (!boundary.find()) {
            return decoded(bytes, body, bytes.length, head);
        }
        String said = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        byte[] mark = ("--" + said).getBytes(StandardCharsets.ISO_8859_1);
        byte[] page = null;
        int at = find(bytes, mark, body);
        for (int parts = 0; at >= 0 && parts < MOST_PARTS; parts++) {
            int start = at + mark.length;
            int next = find(bytes, mark, start);
            int end = next < 0 ? bytes.length : next;
            int inner = bodyStart(bytes, start, end);
            Map<String, String> own = head(bytes, start, inner);
            String type = own.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
            if (type.startsWith("text/html") && page == null) {
                page = decoded(bytes, inner, end, own);
            } else if (type.startsWith("image/")) {
                keep(own, decoded(bytes, inner, end, own), pictures);
            }
            at = next;
        }
        if (page == null) {
            throw report.halt(Diagnostic.error("import.no-page", Place.file(name)));
        }
        return page;
    }

    /** Pages name their pictures by address, by its end, or by number. */
    private static void keep(Map<String, String> head, byte[] bytes, PagePictures pictures) {
        String address = head.getOrDefault("content-location", "");
        String id = head.getOrDefault("content-id", "").replaceAll("^<|>$", "");
        if (!id.isEmpty()) {
            pictures.keep("cid:" + id, bytes);
        }
        String[] steps = address.split("/", -1);
        for (int from = steps.length - 1; !address.isEmpty() && from >= 0; from--) {
            pictures.keep(String.join("/", java.util.Arrays.copyOfRange(steps, from, steps.length)), bytes);
        }
    }

    private static int bodyStart(byte[] bytes, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (bytes[i] == '\n'
                    && (bytes[i + 1] == '\n' || (bytes[i + 1] == '\r' && i + 2 < end && bytes[i + 2] == '\n'))) {
                return i + (bytes[i + 1] == '\n' ? 2 : 3);
            }
        }
        return end;
    }

    private static Map<String, String> head(byte[] bytes, int from, int end) {
        Map<String, String> head = new HashMap<>();
        String text = latin(bytes, from, Math.min(end, from + (1 << 16)) - from).replaceAll("\r?\n[ \t]+", " ");
        for (String line : text.split("\r?\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                head.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return head;
    }

    private static byte[] decoded(byte[] bytes, int from, int end, Map<String, String> head) {
        return switch (head.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(bytes, from, end);
            case "quoted-printable" -> quoted(bytes, from, end);
            default -> java.util.Arrays.copyOfRange(bytes, from, end);
        };
    }

    private static byte[] base64(byte[] bytes, int from, int end) {
        ByteArrayOutputStream signs = new ByteArrayOutputStream(end - from);
        for (int i = from; i < end; i++) {
            boolean sign = Character.isLetterOrDigit(bytes[i]) || bytes[i] == '+' || bytes[i] == '/';
            if (sign && bytes[i] > 0) {
                signs.write(bytes[i]);
            }
        }
        byte[] all = signs.toByteArray();
        return Base64.getDecoder().decode(all.length % 4 == 1 ? java.util.Arrays.copyOf(all, all.length - 1) : all);
    }

    private static byte[] quoted(byte[] bytes, int from, int end) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(end - from);
        for (int i = from; i < end; i++) {
            if (bytes[i] != '=') {
                plain.write(bytes[i]);
                continue;
            }
            int high = i + 1 < end ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < end ? Character.digit(bytes[i + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                plain.write(high * 16 + low);
                i += 2;
            } else if (i + 1 < end && (bytes[i + 1] == '\n' || bytes[i + 1] == '\r')) {
                i += bytes[i + 1] == '\r' && i + 2 < end && bytes[i + 2] == '\n' ? 2 : 1;
            } else {
                plain.write('=');
            }
        }
        return plain.toByteArray();
    }

    private static int find(byte[] bytes, byte[] words, int from) {
        for (int i = from; i + words.length <= bytes.length; i++) {
            if (bytes[i] == words[0] && java.util.Arrays.equals(bytes, i, i + words.length, words, 0, words.length)) {
                return i;
            }
        }
        return -1;
    }

    private static String latin(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.max(0, length), StandardCharsets.ISO_8859_1);
    }
}
