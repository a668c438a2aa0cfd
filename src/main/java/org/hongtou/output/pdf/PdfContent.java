package org.hongtou.output.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.hongtou.model.Length;

/** The drawing operators of a page, as bytes. Numbers are written to a thousandth of a point. */
final class PdfContent {
    private static final long EMU_PER_PT = 12_700;
    private static final int MILLI = 1000;

    private Length pageHeight = Length.ZERO;
    private byte[] bytes = new byte[1 << 14];
    private int size;

    /**
     * Begins a page.
     *
     * @param height of the page: a PDF measures upwards from the lower edge, pages downwards from the upper one
     */
    void begin(Length height) {
        pageHeight = height;
        size = 0;
    }

    /** The operators of the page so far. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    private void put(int value) {
        bytes[size++] = (byte) value;
    }

    /** Operators and names as they stand, a line end after them. */
    PdfContent operator(String ascii) {
        int length = ascii.length();
        room(length + 1);
        byte[] letters = ascii.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(letters, 0, bytes, size, length);
        size += length;
        put('\n');
        return this;
    }

    /** A name: {@code /F1}. */
    PdfContent name(String ascii) {
        operator("/" + ascii);
        bytes[size - 1] = ' ';
        return this;
    }

    PdfContent length(Length length) {
        return milli(milliPoints(length));
    }

    /** A distance from the paper's upper edge, as one from its lower edge. */
    PdfContent fromTop(Length y) {
        return length(upwards(y));
    }

    /** A distance from the paper's upper edge, as one from its lower edge. */
    Length upwards(Length y) {
        return pageHeight.minus(y);
    }

    /** A length in thousandths of a point, to the nearest. */
    static long milliPoints(Length length) {
        return Math.floorDiv(2 * MILLI * length.emu() + EMU_PER_PT, 2 * EMU_PER_PT);
    }

    /** A number, given in thousandths. */
    PdfContent milli(long thousandths) {
        room(24);
        long rest = thousandths;
        if (rest < 0) {
            put('-');
            rest = -rest;
        }
        whole(rest / MILLI);
        int fraction = (int) (rest % MILLI);
        if (fraction != 0) {
            put('.');
            put('0' + fraction / 100);
            if (fraction % 100 != 0) {
                put('0' + fraction / 10 % 10);
                if (fraction % 10 != 0) {
                    put('0' + fraction % 10);
                }
            }
        }
        put(' ');
        return this;
    }

    private void whole(long value) {
        if (value >= 10) {
            whole(value / 10);
        }
        put('0' + (int) (value % 10));
    }

    /** Sets the colour that shapes are filled with: black as grey, so that it prints with black ink alone. */
    PdfContent fill(int rgb) {
        return rgb == 0 ? operator("0 g") : components(rgb).operator("rg");
    }

    /** Sets the colour that outlines are drawn with. */
    PdfContent stroke(int rgb) {
        return rgb == 0 ? operator("0 G") : components(rgb).operator("RG");
    }

    private PdfContent components(int rgb) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            milli(((rgb >> shift & 0xFF) * 2 * MILLI + 255) / (2 * 255));
        }
        return this;
    }

    /** Begins what stands for words as they were written, however they are drawn (ISO 32000-1 14.9.4). */
    PdfContent beginWords(String words) {
        StringBuilder hex = new StringBuilder("/Span <</ActualText <FEFF");
        for (int i = 0; i < words.length(); i++) {
            hex.append(HexFormat.of().withUpperCase().toHexDigits(words.charAt(i)));
        }
        return operator(hex.append(">>> BDC").toString());
    }

    /** Ends it. */
    PdfContent endWords() {
        return operator("EMC");
    }

    PdfContent openString() {
        room(1);
        put('(');
        return this;
    }

    /** A glyph within a string. */
    PdfContent glyph(int number) {
        room(4);
        stringByte(number >> 8);
        stringByte(number & 0xFF);
        return this;
    }

    private void stringByte(int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                put('\\');
                put(value);
            }
            case '\r' -> {
                // A bare one would be read as \n.
                put('\\');
                put('r');
            }
            default -> put(value);
        }
    }

    PdfContent closeString() {
        room(2);
        put(')');
        put(' ');
        return this;
    }
}
