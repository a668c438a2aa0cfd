package org.hongtou.importer.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.importer.draft.Image;
import org.jspecify.annotations.Nullable;

/** The pictures that lie within a page's file, by the addresses that its markup has for them. */
final class PagePictures {
    private static final byte[] DATA = "data:image/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BASE64 = ";base64,".getBytes(StandardCharsets.US_ASCII);
    /** What stands in the markup in place of a picture's bytes, with its number. */
    private static final String PLACE = "data:image/placed,";

    private static final int LONGEST_TYPE = 80;

    private final List<byte[]> placed = new ArrayList<>();
    private final Map<String, byte[]> parts = new HashMap<>();
    private int used;

    /** The page without the bytes of pictures, which are most of it, where they are written into it. */
    byte[] out(byte[] page) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(Math.min(page.length, 1 << 16));
        int at = 0;
        for (int i = 0; i + DATA.length < page.length; i++) {
            if (page[i] != 'd' || !isAt(page, i, DATA)) {
                continue;
            }
            int comma = i + DATA.length;
            while (comma < page.length && comma < i + LONGEST_TYPE && page[comma] != ',') {
                comma++;
            }
            int start = comma + 1;
            if (start > page.length || !isAt(page, start - BASE64.length, BASE64)) {
                continue;
            }
            int end = start;
            while (end < page.length && isBase64(page[end])) {
                end++;
            }
            bare.write(page, at, i - at);
            bare.writeBytes((PLACE + placed.size()).getBytes(StandardCharsets.US_ASCII));
            placed.add(Base64.getMimeDecoder().decode(whole(page, start, end)));
            at = end;
            i = end - 1;
        }
        if (at == 0) {
            return page;
        }
        bare.write(page, at, page.length - at);
        return bare.toByteArray();
    }

    /** As much of it as is whole groups of four: a page may be cut. */
    private static byte[] whole(byte[] page, int start, int end) {
        ByteArrayOutputStream signs = new ByteArrayOutputStream(end - start);
        for (int i = start; i < end; i++) {
            if (page[i] > ' ' && page[i] != '=') {
                signs.write(page[i]);
            }
        }
        byte[] all = signs.toByteArray();
        return all.length % 4 == 1 ? java.util.Arrays.copyOf(all, all.length - 1) : all;
    }

    private static boolean isBase64(byte b) {
        return (b >= 'A' && b <= 'Z')
                || (b >= 'a' && b <= 'z')
                || (b >= '0' && b <= '9')
                || b == '+'
                || b == '/'
                || b == '='
                || b == '\r'
                || b == '\n';
    }

    private static boolean isAt(byte[] page, int at, byte[] words) {
        return at >= 0
                && at + words.length <= page.length
                && java.util.Arrays.equals(page, at, at + words.length, words, 0, words.length);
    }

    /** Keeps a part of a saved page by its address. */
    void keep(String address, byte[] bytes) {
        parts.putIfAbsent(address, bytes);
    }

    /** Whether an address leads to something within the file. */
    boolean isInside(String address) {
        return address.startsWith("data:") || parts.containsKey(address);
    }

    /** The picture at an address; null where it isn't within the file, or of a kind that content doesn't have. */
    @Nullable
    Image at(String address, String description) {
        byte[] bytes = bytes(address);
        String ending = bytes == null ? "" : Image.ending(bytes);
        return bytes == null || ending.isEmpty() ? null : new Image("image" + ++used + ending, bytes, description);
    }

    private byte @Nullable [] bytes(String address) {
        if (address.startsWith(PLACE)) {
            String number = address.substring(PLACE.length());
            return number.matches("[0-9]{1,6}") && Integer.parseInt(number) < placed.size()
                    ? placed.get(Integer.parseInt(number))
                    : null;
        }
        return parts.get(address);
    }
}
