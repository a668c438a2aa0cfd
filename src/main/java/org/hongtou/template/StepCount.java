package org.hongtou.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.time.Duration;

/** Stops a merge that takes more than documents need, for one that is watched to go on. Belongs to one merge. */
final class StepCount implements TemplateProcessingTracer {
    /** As many as some thousand pages take. */
    private static final int MOST = 100_000;
    /** A hundred times as long as a document takes, and too short to fill the memory. */
    private static final long LONGEST_NANOS = Duration.ofMillis(200).toNanos();

    private final long start = System.nanoTime();
    private int steps;

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        if (++steps > MOST || System.nanoTime() - start > LONGEST_NANOS) {
            throw new LimitReached(LimitReached.Limit.WORK);
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {}
}
