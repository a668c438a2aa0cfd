package org.hongtou.project;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * So many threads compute at a time. There are more threads than that, because to have a file synced is to wait for the
 * disk: whoever does gives its turn away meanwhile.
 */
public final class Turns {
    /** Measured: with more threads than this a disk is no quicker. */
    private static final int THREADS_PER_TURN = 4;

    private final int count;
    private final Semaphore free;

    /** @param count how many threads compute at a time; at least 1 */
    public Turns(int count) {
        this.count = Math.max(1, count);
        this.free = new Semaphore(this.count);
    }

    /** What waits. */
    @FunctionalInterface
    public interface Waiting {
        void await() throws IOException;
    }

    /** How many threads there should be. */
    public int threads() {
        return THREADS_PER_TURN * count;
    }

    /** Waits for a turn. */
    public void begin() {
        free.acquireUninterruptibly();
    }

    public void end() {
        free.release();
    }

    /** Waits for something outside, without the turn that the thread has. */
    public void giveAway(Waiting waiting) throws IOException {
        end();
        try {
            waiting.await();
        } finally {
            begin();
        }
    }
}
