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
 * Runs one merge on a thread of its own and stops it when it goes beyond its time or memory: at the next element of the
 * template, or the next turn of a loop. A step that is endless in itself, such as a pattern that never matches, can't
 * be stopped; its thread is left behind and doesn't keep the program alive.
 */
final class Watch implements TemplateProcessingTracer {
    /** Deep enough for macros that call each other, and the same on every machine. */
    private static final long STACK_BYTES = 4 << 20;

    /** Merges that end before this cost no look at the memory. */
    private static final long FIRST_LOOK_MS = 100;

    private static final long LOOK_MS = 10;

    private final Limits limits;
    private final TemplateProcessingTracer next;
    private volatile boolean over;
    private volatile @Nullable TracedElement last;

    /** @param next is told of the same elements */
    Watch(Limits limits, TemplateProcessingTracer next) {
        this.limits = limits;
        this.next = next;
    }

    /** Stops the merge once it is over. */
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
        FutureTask<T> task = new FutureTask<>(merge);
        long end = System.nanoTime() + limits.time().toNanos();
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("hongtou-template")
                .stackSize(STACK_BYTES)
                .start(task);
        try {
            return await(task, thread, end);
        } catch (InterruptedException e) {
            stop(thread);
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
                wait = LOOK_MS;
                if (System.nanoTime() - end > 0 || allocated(thread) > limits.memory()) {
                    stop(thread);
                    wait = FIRST_LOOK_MS;
                }
            }
        }
    }

    private void stop(Thread thread) {
        over = true;
        thread.interrupt();
    }

    /** How many bytes a thread has allocated; 0 where the machine can't tell. */
    private static long allocated(Thread thread) {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
                        && bean.isThreadAllocatedMemorySupported()
                ? bean.getThreadAllocatedBytes(thread.threadId())
                : 0;
    }
}
