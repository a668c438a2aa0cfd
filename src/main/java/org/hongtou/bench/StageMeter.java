package org.hongtou.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hongtou.pipeline.Meter;

/**
 * Counts the time and the allocated bytes of steps, by their names, over all documents that pass. Bytes are those of
 * all threads, because a step may have one of its own: they are right while nothing else runs. Belongs to one thread.
 */
public final class StageMeter implements Meter {
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<String, Cost> costs = new LinkedHashMap<>();

    /**
     * What a step cost.
     *
     * @param nanos its time, in nanoseconds
     * @param bytes what it allocated
     */
    public record Cost(long nanos, long bytes) {
        Cost plus(Cost other) {
            return new Cost(nanos + other.nanos, bytes + other.bytes);
        }
    }

    @Override
    public <T, E extends Exception> T measure(String step, Work<T, E> work) throws E {
        long bytes = threads.getTotalThreadAllocatedBytes();
        long start = System.nanoTime();
        T made = work.run();
        long nanos = System.nanoTime() - start;
        costs.merge(step, new Cost(nanos, threads.getTotalThreadAllocatedBytes() - bytes), Cost::plus);
        return made;
    }

    /** What each step cost so far, in the order in which they first ran. */
    public Map<String, Cost> costs() {
        return new LinkedHashMap<>(costs);
    }
}
