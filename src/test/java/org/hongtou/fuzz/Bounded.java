package org.hongtou.fuzz;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs a target with one file, and says what came of it: within bounds of time and memory that grow with the file. */
final class Bounded implements AutoCloseable {
    /** Seconds of processor time a byte: a page of text has 1,600 bytes, and a slow one takes 5 ms. */
    private static final double SECONDS_A_BYTE = 0.0001;
    /** What may be allocated, not all at once, whatever the size: fonts and a start of the program. */
    private static final long BYTES = 1L << 30;

    private static final long BYTES_A_BYTE = 100_000;
    /** After so long it isn't coming back. */
    private static final int HANGS = 120;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Trial trial = new Trial();
    private ExecutorService worker = worker();
    private volatile @Nullable Thread thread;

    private ExecutorService worker() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "fuzz");
            made.setDaemon(true);
            thread = made;
            return made;
        });
    }

    /** What is wrong; null where nothing is. A bound of time counts when it is broken twice. */
    @Nullable
    Finding run(FuzzTarget target, FuzzInput input, boolean thorough) {
        Finding first = once(target, input, thorough);
        return first != null && first.signature().startsWith("slow") ? once(target, input, thorough) : first;
    }

    private @Nullable Finding once(FuzzTarget target, FuzzInput input, boolean thorough) {
        trial.begin(thorough);
        long begun = SYSTEM.getProcessCpuTime();
        long allocated = THREADS.getTotalThreadAllocatedBytes();
        Future<?> run = worker.submit(() -> {
            target.run(input, trial);
            return null;
        });
        try {
            run.get(HANGS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return Finding.of(e.getCause());
        } catch (TimeoutException e) {
            return hanging(run);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        double seconds = (SYSTEM.getProcessCpuTime() - begun) / 1e9;
        long bytes = THREADS.getTotalThreadAllocatedBytes() - allocated;
        int times = thorough ? 3 : 1;
        int size = input.bytes().length;
        if (seconds > times * (target.patience() + SECONDS_A_BYTE * size)) {
            return new Finding("slow " + target.name(), "%.1f s for %d bytes".formatted(seconds, size));
        }
        if (bytes > times * (BYTES + BYTES_A_BYTE * size)) {
            return new Finding("greedy " + target.name(), "%d MB for %d bytes".formatted(bytes >> 20, size));
        }
        return null;
    }

    private Finding hanging(Future<?> run) {
        Thread hung = thread;
        StackTraceElement[] stack = hung == null ? new StackTraceElement[0] : hung.getStackTrace();
        run.cancel(true);
        worker.shutdownNow();
        worker = worker();
        String where = Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("org.hongtou."))
                .map(StackTraceElement::toString)
                .limit(12)
                .collect(Collectors.joining("\n"));
        return new Finding("hang", where);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
