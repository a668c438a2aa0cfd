package org.hongtou.output.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The colour space of every document, sRGB, as an ICC profile (ICC.1:2004-10): three primaries and one curve from IEC
 * 61966-2-1. Made here because the JDK's own differs from one JDK to the next and costs the start of its colour engine.
 */
final class SrgbProfile {
    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEADER = 128;
    private static final double[] D50 = {0.9642, 1.0, 0.8249};
    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
    private static final double[] D65_TO_D50 = {
        1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168
    };
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private SrgbProfile() {}

    /** The profile's bytes, always the same. */
    static byte[] bytes() {
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag("desc", words(NAME)));
        tags.add(new Tag("cprt", words("No copyright, use freely")));
        tags.add(new Tag("wtpt", numbers("XYZ ", D50)));
        tags.add(new Tag("chad", numbers("sf32", D65_TO_D50)));
        tags.add(new Tag("rXYZ", numbers("XYZ ", RED)));
        tags.add(new Tag("gXYZ", numbers("XYZ ", GREEN)));
        tags.add(new Tag("bXYZ", numbers("XYZ ", BLUE)));
        byte[] curve = curve();
        tags.add(new Tag("rTRC", curve));
        tags.add(new Tag("gTRC", curve));
        tags.add(new Tag("bTRC", curve));

        int size = HEADER + 4 + 12 * tags.size();
        for (Tag tag : tags) {
            size += tag.data.length;
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(tags.size());
        int at = HEADER + 4 + 12 * tags.size();
        for (Tag tag : tags) {
            ascii(profile, tag.name).putInt(at).putInt(tag.data.length);
            profile.put(at, tag.data);
            at += tag.data.length;
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x04200000);
        ascii(ascii(ascii(profile, "mntr"), "RGB "), "XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        ascii(profile, "acsp").position(68);
        for (double part : D50) {
            fixed(profile, part);
        }
    }

    private static byte[] words(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer data = ByteBuffer.allocate((28 + letters.length + 3) / 4 * 4);
        ascii(data, "mluc").putInt(0).putInt(1).putInt(12);
        ascii(data, "enUS").putInt(letters.length).putInt(28).put(letters);
        return data.array();
    }

    private static byte[] numbers(String type, double[] values) {
        ByteBuffer data = ByteBuffer.allocate(8 + 4 * values.length);
        ascii(data, type).putInt(0);
        for (double value : values) {
            fixed(data, value);
        }
        return data.array();
    }

    private static byte[] curve() {
        ByteBuffer data = ByteBuffer.allocate(12 + 4 * CURVE.length);
        ascii(data, "para").putInt(0).putShort((short) 3).putShort((short) 0);
        for (double value : CURVE) {
            fixed(data, value);
        }
        return data.array();
    }

    private static ByteBuffer ascii(ByteBuffer data, String text) {
        return data.put(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void fixed(ByteBuffer data, double value) {
        data.putInt((int) Math.round(value * 0x10000));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Tag(String name, byte[] data) {}
}
