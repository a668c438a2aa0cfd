package org.hongtou.importer.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** Colours, near enough to tell black, grey, white and red apart. */
final class Colours {
    private Colours() {}

    /** Red, green and blue from 0 to 1, by how many parts the colour has: profiles and inks by name aren't looked up. */
    static float[] rgb(PDColor colour) {
        float[] parts = colour.getComponents();
        return switch (parts.length) {
            case 1 -> {
                String space = colour.getColorSpace() == null
                        ? ""
                        : colour.getColorSpace().getName();
                float light = space.equals("Separation") ? 1 - parts[0] : space.equals("Indexed") ? 0 : parts[0];
                yield new float[] {light, light, light};
            }
            case 3 -> parts.clone();
            case 4 -> {
                float black = 1 - parts[3];
                yield new float[] {(1 - parts[0]) * black, (1 - parts[1]) * black, (1 - parts[2]) * black};
            }
            default -> new float[] {0, 0, 0};
        };
    }

    /** 0 for black, 1 for white. */
    static double light(float[] rgb) {
        return 0.3 * rgb[0] + 0.59 * rgb[1] + 0.11 * rgb[2];
    }

    static boolean isRed(float[] rgb) {
        return rgb[0] > 0.6 && rgb[1] < 0.35 && rgb[2] < 0.35;
    }
}
