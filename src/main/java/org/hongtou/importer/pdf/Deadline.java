package org.hongtou.importer.pdf;

import java.util.concurrent.TimeUnit;

/** How long a file may take and how many letters it may have. */
final class Deadline {
    static final int SECONDS = 15;
    private static final int MOST_LETTERS = 3_000_000;

    private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    private int letters;

    /** Says that a file takes too long. */
    static final class PassedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Says that a file holds too much. */
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    void check() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new PassedException();
        }
    }

    void countLetter() {
        if (++letters > MOST_LETTERS) {
            throw new TooMuchException();
        }
    }
}
