package org.hongtou.content.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the bytes of a file hold its text, so that a changed text goes back in the same way: encoding, byte order mark. */
public final class FileText {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

    private final Charset charset;
    private final byte[] mark;

    private FileText(Charset charset, byte[] mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /**
     * How a file that {@link Source#read} takes holds its text.
     *
     * @return null where the text can't be put back so that the same bytes come of it
     */
    public static @Nullable FileText of(byte[] bytes, String text) {
        FileText form = of(bytes);
        return Arrays.equals(form.encode(text), bytes) ? form : null;
    }

    private static FileText of(byte[] bytes) {
        if (startsWith(bytes, UTF_8_MARK)) {
            return new FileText(StandardCharsets.UTF_8, UTF_8_MARK);
        }
        if (startsWith(bytes, UTF_16_LITTLE_MARK)) {
            return new FileText(StandardCharsets.UTF_16LE, UTF_16_LITTLE_MARK);
        }
        if (startsWith(bytes, UTF_16_BIG_MARK)) {
            return new FileText(StandardCharsets.UTF_16BE, UTF_16_BIG_MARK);
        }
        boolean utf8;
        try {
            CharBuffer unused = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            utf8 = true;
        } catch (CharacterCodingException e) {
            utf8 = false;
        }
        return new FileText(utf8 ? StandardCharsets.UTF_8 : Charset.forName("GB18030"), new byte[0]);
    }

    public byte[] encode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark);
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
