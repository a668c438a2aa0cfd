package org.hongtou.importer.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/** How long a file may take and how many letters it may have. */
final class Deadline {
    /** Of the processor: a machine that is busy with other things doesn't make a file too large. */
    private static final long MOST_WORK = TimeUnit.SECONDS.toNanos(12);

    /** By the clock, for a thread that waits. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(90);

    private static final int MOST_LETTERS = 3_000_000;
    private static final int STEP = 64;

    private final Thread worker;
    private final long start = System.nanoTime();
    private int letters;
    private int asked;

    /** @param worker the thread that reads */
    Deadline(Thread worker) {
        this.worker = worker;
    }

    /** Says that a file takes too long. */
    static final class PassedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Says that a file holds too much. */
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    void check() {
        if (++asked % STEP == 0 && (worker.isInterrupted() || isPassed())) {
            throw new PassedException();
        }
    }

    boolean isPassed() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long waited = System.nanoTime() - start;
        long worked = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(worker.threadId()) : waited;
        return worked > MOST_WORK || waited > LONGEST;
    }

    void countLetter() {
        if (++letters > MOST_LETTERS) {
            throw new TooMuchException();
        }
    }
}
