package org.hongtou.importer.pdf;

import org.jspecify.annotations.Nullable;

/** Reads one file apart, with a stack for what is deeply nested, so that it can be given up when it takes too long. */
final class ReadingThread extends Thread {
    private static final long STACK = 8L << 20;

    private volatile @Nullable Throwable failure;

    ReadingThread(Runnable reading) {
        super(null, reading, "draft-reader", STACK);
        setDaemon(true);
        setUncaughtExceptionHandler((thread, thrown) -> failure = thrown);
    }

    /** Why it ended before its work was done; null where it was. */
    @Nullable
    Throwable failure() {
        return failure;
    }
}
