package org.hongtou.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.hongtou.typeset.Script;
import org.jspecify.annotations.Nullable;

/** A font of a {@link FontLibrary}, read when it is first needed. */
final class LibraryFont {
    private static final int EM = 1000;

    private final String key;
    private final boolean bold;
    private final @Nullable Path file;
    private volatile @Nullable TrueTypeFont font;

    /** A font that was read already; of a file, unless it came from memory. */
    LibraryFont(String key, boolean bold, @Nullable Path file, TrueTypeFont font) {
        this.key = key;
        this.bold = bold;
        this.file = file;
        this.font = font;
    }

    /** A font of the program's own. */
    LibraryFont(String key, boolean bold) {
        this.key = key;
        this.bold = bold;
        this.file = null;
    }

    String key() {
        return key;
    }

    boolean bold() {
        return bold;
    }

    /** Its file; null for one of the program's own. */
    @Nullable
    Path file() {
        return file;
    }

    boolean isRead() {
        return font != null;
    }

    TrueTypeFont font() {
        TrueTypeFont read = font;
        return read == null ? read() : read;
    }

    private synchronized TrueTypeFont read() {
        TrueTypeFont read = font;
        if (read != null) {
            return read;
        }
        try (InputStream in = LibraryFont.class.getResourceAsStream("/fonts/" + key + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the font " + key + " is missing from the program");
            }
            read = TrueTypeFont.read(bytes(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + key, e);
        }
        font = read;
        return read;
    }

    boolean has(int codePoint) {
        return font().glyph(codePoint) != 0;
    }

    /** Whether it shows a character by itself or by those that it stands for. */
    boolean shows(int codePoint) {
        return font().shown(codePoint) != 0;
    }

    /** A character's width in thousandths of its size; Han characters that the font lacks show as wide as it is high. */
    int advance(int codePoint) {
        TrueTypeFont read = font();
        int glyph = read.shown(codePoint);
        return glyph == 0 && Script.isHan(codePoint) ? EM : read.advance(glyph);
    }

    /** All of a font, read in one piece where the stream knows how much it is. */
    private static byte[] bytes(InputStream in) throws IOException {
        byte[] known = new byte[in.available()];
        int count = in.readNBytes(known, 0, known.length);
        byte[] rest = in.readAllBytes();
        if (count == known.length && rest.length == 0) {
            return known;
        }
        byte[] all = Arrays.copyOf(known, count + rest.length);
        System.arraycopy(rest, 0, all, count, rest.length);
        return all;
    }
}
