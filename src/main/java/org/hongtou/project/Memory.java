package org.hongtou.project;

import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;

/** What is told where the program's memory wasn't enough: no fault of its own, but of the machine or of a content file. */
public final class Memory {
    private static final int DEPTH = 50;

    private Memory() {}

    /** Whether that is why work ended. */
    public static boolean ranOut(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEPTH; i++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /**
     * Tells of it.
     *
     * @param shown how messages name the content file that was too large
     */
    public static Diagnostic told(String shown) {
        return Diagnostic.error("build.out-of-memory", Place.file(shown), has(), enough());
    }

    /** How much memory the program has, in MB. */
    public static long has() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** How much would do where that didn't, in GB: twice as much. */
    public static long enough() {
        return Math.max(2, Math.ceilDiv(2 * has(), 1L << 10));
    }
}
