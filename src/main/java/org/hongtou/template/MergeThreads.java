package org.hongtou.template;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * The threads that merges run on, apart from their callers', so that one that never ends can be left behind. A thread
 * that has done waits a while for the next merge, because starting one takes as long as many a merge. Safe for use by
 * many threads.
 */
final class MergeThreads {
    private final Deque<MergeThread> idle = new ConcurrentLinkedDeque<>();

    /** A thread that runs nothing, to be given back unless it was stopped. */
    MergeThread take() {
        MergeThread thread = idle.pollFirst();
        return thread == null ? new MergeThread(this) : thread;
    }

    /** Takes back a thread that has run its merge to the end. */
    void giveBack(MergeThread thread) {
        idle.addFirst(thread);
    }

    /** Whether a thread was waiting here; it isn't afterwards. */
    boolean remove(MergeThread thread) {
        return idle.remove(thread);
    }
}
