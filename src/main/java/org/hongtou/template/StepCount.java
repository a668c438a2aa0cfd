package org.hongtou.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;

/** Stops a merge that comes to more elements of its templates than documents need. Belongs to one merge. */
final class StepCount implements TemplateProcessingTracer {
    /** As many as some thousand pages take; the milliseconds that they take are lost where a merge needs more. */
    private static final int MOST = 100_000;

    private int steps;

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        if (++steps > MOST) {
            throw new LimitReached(LimitReached.Limit.WORK);
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {}
}
