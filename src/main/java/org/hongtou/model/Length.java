package org.hongtou.model;

import java.util.Locale;

/**
 * A length, held exactly in English Metric Units: 36,000 to the millimetre, 12,700 to the point, 635 to the twip.
 *
 * @param emu the length in EMU; may be negative
 */
public record Length(long emu) implements Comparable<Length> {
    private static final long EMU_PER_MM = 36_000;
    private static final long EMU_PER_PT = 12_700;
    private static final long EMU_PER_TWIP = 635;

    public static final Length ZERO = new Length(0);

    /** From millimetres, to the nearest EMU. */
    public static Length mm(double mm) {
        return new Length(Math.round(mm * EMU_PER_MM));
    }

    /** From points (1/72 inch), to the nearest EMU. */
    public static Length pt(double pt) {
        return new Length(Math.round(pt * EMU_PER_PT));
    }

    /** From twips (1/20 pt), the unit of DOCX. */
    public static Length twips(long twips) {
        return new Length(twips * EMU_PER_TWIP);
    }

    public double mm() {
        return (double) emu / EMU_PER_MM;
    }

    public double pt() {
        return (double) emu / EMU_PER_PT;
    }

    /** The nearest whole twip. */
    public long twips() {
        return Math.round((double) emu / EMU_PER_TWIP);
    }

    /** The nearest length that a DOCX can say: a whole number of twips. */
    public Length toTwip() {
        return twips(twips());
    }

    public Length plus(Length other) {
        return new Length(emu + other.emu);
    }

    public Length minus(Length other) {
        return new Length(emu - other.emu);
    }

    public Length times(double factor) {
        return new Length(Math.round(emu * factor));
    }

    public Length negated() {
        return new Length(-emu);
    }

    public static Length max(Length a, Length b) {
        return new Length(Math.max(a.emu, b.emu));
    }

    public static Length min(Length a, Length b) {
        return new Length(Math.min(a.emu, b.emu));
    }

    @Override
    public int compareTo(Length other) {
        return Long.compare(emu, other.emu);
    }

    /** In millimetres, as {@code 35mm} or {@code 4.84mm}. */
    @Override
    public String toString() {
        String mm = String.format(Locale.ROOT, "%.3f", mm());
        return mm.replaceAll("\\.?0+$", "") + "mm";
    }
}
