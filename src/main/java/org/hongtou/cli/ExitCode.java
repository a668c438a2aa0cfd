package org.hongtou.cli;

/** What a command's exit code says; of several, the highest counts. */
enum ExitCode {
    FINE(0),
    /** The content has errors. */
    CONTENT(1),
    /** The command was called wrongly. */
    USAGE(2),
    /** Something outside failed: a file is locked, the disk is full, a font is missing. */
    OUTSIDE(3),
    /** The program has a fault. */
    FAULT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    ExitCode or(ExitCode other) {
        return code >= other.code ? this : other;
    }
}
