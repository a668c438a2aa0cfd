package org.hongtou.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
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
    /** Merges that end before this cost no look at the memory. */
    private static final long FIRST_LOOK_MS = 100;

    private static final long LOOK_MS = 10;

    private final MergeThreads threads;
    private final Limits limits;
    private volatile boolean over;
    private volatile TemplateProcessingTracer.@Nullable TracedElement last;

    Watch(MergeThreads threads, Limits limits) {
        this.threads = threads;
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
        MergeThread thread = threads.take();
        long end = System.nanoTime() + limits.time().toNanos();
        thread.run(task);
        try {
            return await(task, thread, end);
        } catch (InterruptedException e) {
            over = true;
            thread.stop();
            Thread.currentThread().interrupt();
            throw new LimitReached(LimitReached.Limit.WORK);
        } catch (ExecutionException e) {
            if (over) {
                throw new LimitReached(LimitReached.Limit.WORK);
            }
            throw e;
        } finally {
            if (task.isDone() && !over) {
                threads.giveBack(thread);
            }
        }
    }

    private <T> T await(FutureTask<T> task, MergeThread thread, long end)
            throws InterruptedException, ExecutionException {
        long wait = FIRST_LOOK_MS;
        while (true) {
            try {
                return task.get(wait, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (over) {
                    throw new LimitReached(LimitReached.Limit.WORK);
                }
                over = System.nanoTime() - end > 0 || thread.allocated() > limits.memory();
                if (over) {
                    thread.stop();
                }
                wait = over ? FIRST_LOOK_MS : LOOK_MS;
            }
        }
    }
}
