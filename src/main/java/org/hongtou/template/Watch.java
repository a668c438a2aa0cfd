package org.hongtou.template;

import com.sun.management.ThreadMXBean;
import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a merge on a thread of its own and stops it when it goes beyond its time or memory: at the next element of the
 * template, or the next turn of a loop. A step that is endless in itself, such as a pattern that never matches, can't
 * be stopped; its thread is left behind and doesn't keep the program alive.
 */
final class Watch {
    /** Deep enough for macros that call each other, and the same on every machine. */
    private static final long STACK_BYTES = 4 << 20;

    /** Merges that end before this cost no look at the memory. */
    private static final long FIRST_LOOK_MS = 100;

    private static final long LOOK_MS = 10;

    private final Limits limits;
    private volatile boolean over;
    private volatile TemplateProcessingTracer.@Nullable TracedElement last;

    Watch(Limits limits) {
        this.limits = limits;
    }

    /** Stops the merge once it is over. */
    TemplateProcessingTracer tracer(TemplateProcessingTracer next) {
        return new TemplateProcessingTracer() {
            @Override
            public void enterElement(Environment environment, TracedElement element) {
                if (over) {
                    throw new LimitReached(LimitReached.Limit.WORK);
                }
                last = element;
                next.enterElement(environment, element);
            }

            @Override
            public void exitElement(Environment environment, TracedElement element) {
                next.exitElement(environment, element);
            }
        };
    }

    /** The element that the merge came to last, or null before the first. */
    TemplateProcessingTracer.@Nullable TracedElement last() {
        return last;
    }

    /**
     * Runs a merge.
     *
     * @throws ExecutionException with what it threw
     * @throws LimitReached if it was stopped
     */
    <T> T run(Callable<T> merge) throws ExecutionException {
        FutureTask<T> task = new FutureTask<>(merge);
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("hongtou-template")
                .stackSize(STACK_BYTES)
                .unstarted(task);
        long end = System.nanoTime() + limits.time().toNanos();
        thread.start();
        try {
            return await(task, thread, end);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new LimitReached(LimitReached.Limit.WORK);
        } catch (ExecutionException e) {
            if (over) {
                throw new LimitReached(LimitReached.Limit.WORK);
            }
            throw e;
        }
    }

    private <T> T await(FutureTask<T> task, Thread thread, long end) throws InterruptedException, ExecutionException {
        long wait = FIRST_LOOK_MS;
        while (true) {
            try {
                return task.get(wait, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (over) {
                    throw new LimitReached(LimitReached.Limit.WORK);
                }
                over = System.nanoTime() - end > 0 || greedy(thread);
                if (over) {
                    thread.interrupt();
                }
                wait = over ? FIRST_LOOK_MS : LOOK_MS;
            }
        }
    }

    private boolean greedy(Thread thread) {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                && threads.isThreadAllocatedMemorySupported()
                && threads.getThreadAllocatedBytes(thread.threadId()) > limits.memory();
    }
}
