package org.hongtou.pipeline;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the time and the allocated bytes of steps, by their names, over all documents that pass. Bytes are those of
 * all threads, because a step may have one of its own: they are right while nothing else runs. Belongs to one thread.
 */
final class Meter {
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<String, Cost> costs = new LinkedHashMap<>();

    /**
     * What a step cost.
     *
     * @param nanos its time, in nanoseconds
     * @param bytes what it allocated
     */
    record Cost(long nanos, long bytes) {
        static final Cost NONE = new Cost(0, 0);

        Cost plus(Cost other) {
            return new Cost(nanos + other.nanos, bytes + other.bytes);
        }
    }

    /** Work that is measured. */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Does some work, and adds its cost to that of its step also where it fails. */
    <T, E extends Exception> T measure(String step, Work<T, E> work) throws E {
        long bytes = threads.getTotalThreadAllocatedBytes();
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            long nanos = System.nanoTime() - start;
            Cost cost = new Cost(nanos, threads.getTotalThreadAllocatedBytes() - bytes);
            costs.merge(step, cost, Cost::plus);
        }
    }

    /** What each step cost so far, in the order in which they first ran. */
    Map<String, Cost> costs() {
        return new LinkedHashMap<>(costs);
    }
}
