package org.hongtou.template;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A thread with a deep stack that runs one merge after another, and ends when none comes for a while. */
final class MergeThread {
    /** Deep enough for macros that call each other, and the same on every machine. */
    private static final long STACK_BYTES = 4 << 20;

    private static final long LONGEST_WAIT_MS = 2_000;

    private final MergeThreads threads;
    private final BlockingQueue<Runnable> merges = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean stopped;
    private long allocatedBefore = -1;

    MergeThread(MergeThreads threads) {
        this.threads = threads;
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("hongtou-template")
                .stackSize(STACK_BYTES)
                .unstarted(this::work);
    }

    /** Runs a merge, and returns at once. */
    void run(Runnable merge) {
        merges.add(merge);
        if (allocatedBefore < 0) {
            // A new thread has allocated nothing, and the machine needn't be asked: the first time takes long.
            allocatedBefore = 0;
            thread.start();
        } else {
            allocatedBefore = allocatedInAll();
        }
    }

    /** Has the thread end as soon as its merge lets it. */
    void stop() {
        stopped = true;
        thread.interrupt();
    }

    /** How many bytes its merge has allocated; 0 where the machine can't tell. */
    long allocated() {
        return allocatedInAll() - allocatedBefore;
    }

    private long allocatedInAll() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
                        && bean.isThreadAllocatedMemorySupported()
                ? bean.getThreadAllocatedBytes(thread.threadId())
                : 0;
    }

    private void work() {
        try {
            while (!stopped) {
                Runnable merge = merges.poll(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS);
                if (merge != null) {
                    merge.run();
                } else if (threads.remove(this)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            // It was stopped when its merge had just ended.
            return;
        } finally {
            threads.remove(this);
        }
    }
}
