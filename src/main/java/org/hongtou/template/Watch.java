package org.hongtou.template;

import com.sun.management.ThreadMXBean;
import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs one merge on a thread for merges and stops it when it goes beyond its time or memory: at the next element of the
 * template, or the next turn of a loop. A step that is endless in itself, such as a pattern that never matches, can't
 * be stopped; its thread is left behind, runs nothing else and doesn't keep the program alive.
 */
final class Watch implements TemplateProcessingTracer {
    /** Deep enough for macros that call each other, and the same on every machine. */
    private static final long STACK_BYTES = 4 << 20;

    /** Merges that end before this cost no look at the memory. */
    private static final long FIRST_LOOK_MS = 100;

    private static final long LOOK_MS = 10;

    /** A thread is free for the next merge once its own has ended, however it ended. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(Thread.ofPlatform()
            .daemon()
            .name("hongtou-template")
            .stackSize(STACK_BYTES)
            .factory());

    private final Allowance allowance;
    private final TemplateProcessingTracer next;
    private volatile boolean over;
    private volatile @Nullable TracedElement last;

    /** The thread at work; null before the merge begins and after it has ended. */
    private @Nullable Thread thread;

    /** What the thread had allocated when the merge began. */
    private long before;

    /** @param next is told of the same elements */
    Watch(Allowance allowance, TemplateProcessingTracer next) {
        this.allowance = allowance;
        this.next = next;
    }

    /** Stops the merge once it is over. */
    @Override
    public void enterElement(Environment environment, TracedElement element) {
        if (over) {
            throw new LimitReached(LimitReached.Limit.WORK);
        }
        if (element.getTemplate() != null) {
            last = element;
        }
        next.enterElement(environment, element);
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        next.exitElement(environment, element);
    }

    /** The element that the merge came to last, or null before the first. */
    @Nullable
    TracedElement last() {
        return last;
    }

    /**
     * Runs the merge.
     *
     * @throws ExecutionException with what it threw
     * @throws LimitReached if it was stopped
     */
    <T> T run(Callable<T> merge) throws ExecutionException {
        long start = System.nanoTime();
        Future<T> running = THREADS.submit(() -> {
            begin();
            try {
                return merge.call();
            } finally {
                end();
            }
        });
        try {
            return await(running, start);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new LimitReached(LimitReached.Limit.WORK);
        } catch (ExecutionException e) {
            if (over) {
                throw new LimitReached(LimitReached.Limit.WORK);
            }
            throw e;
        }
    }

    private <T> T await(Future<T> running, long start) throws InterruptedException, ExecutionException {
        long wait = FIRST_LOOK_MS;
        while (true) {
            try {
                return running.get(wait, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (over) {
                    throw new LimitReached(LimitReached.Limit.WORK);
                }
                wait = LOOK_MS;
                if (System.nanoTime() - start > allowance.time().toNanos() || allocated() > allowance.memory()) {
                    stop();
                    wait = FIRST_LOOK_MS;
                }
            }
        }
    }

    private synchronized void begin() {
        thread = Thread.currentThread();
        before = allocatedBy(thread);
        if (over) {
            thread.interrupt();
        }
    }

    /** No stop that comes after this meets the thread's next merge. */
    private synchronized void end() {
        thread = null;
        Thread.interrupted();
    }

    private synchronized void stop() {
        over = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** How many bytes the merge has allocated; 0 where the machine can't tell. */
    private synchronized long allocated() {
        return thread == null ? 0 : allocatedBy(thread) - before;
    }

    private static long allocatedBy(Thread thread) {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
                        && bean.isThreadAllocatedMemorySupported()
                ? bean.getThreadAllocatedBytes(thread.threadId())
                : 0;
    }
}
