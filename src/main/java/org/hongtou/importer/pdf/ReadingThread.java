package org.hongtou.importer.pdf;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** Reads one file apart, with a stack for what is deeply nested, so that it can be given up when it takes too long. */
final class ReadingThread extends Thread {
    private static final long STACK = 8L << 20;

    private volatile @Nullable Throwable failure;

    private @Nullable TrueTypeFont standIn;

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

    /** The font that stands in for those that a file doesn't hold; null until one is needed. */
    @Nullable
    TrueTypeFont standIn() {
        return standIn;
    }

    void keepStandIn(TrueTypeFont font) {
        standIn = font;
    }
}
