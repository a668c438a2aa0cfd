package org.hongtou.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** How much of the heap is used from here on. */
final class HeapUse {
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    HeapUse() {
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    BenchFigures.Heap now() {
        // Pools have their peaks at different times, so that the sum may be more than ever was in use at once.
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        ManagementFactory.getMemoryMXBean().gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new BenchFigures.Heap(peak, live, Runtime.getRuntime().maxMemory());
    }
}
