package org.hongtou.office;

import java.util.List;

/** The documents that the office check draws. */
final class Samples {
    private Samples() {}

    /**
     * A document in both formats.
     *
     * @param name of its content file
     * @param docx the file
     * @param pdf the file
     */
    record Sample(String name, byte[] docx, byte[] pdf) {}

    /** Every file in {@code content/}, built. */
    static List<Sample> all() {
        return List.of();
    }
}
