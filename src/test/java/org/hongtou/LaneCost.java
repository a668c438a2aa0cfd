package org.hongtou;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints what a run of the tests cost in seconds of processor time, by lane: a test class runs in the lane that its tag
 * names, or else in the quick one. Where Linux tells it, the time of what the tests
 * start is counted too, but LibreOffice's is left out with its lane. The quick lane is told beside the last whole run.
 */
public final class LaneCost implements TestExecutionListener {
    private static final Path LAST_WHOLE = Path.of("target/lane-cost");
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final Path STAT = Path.of("/proc/self/stat");
    /** Fields behind the name of the program, from 0. */
    private static final int CHILDREN_USER = 13;

    private static final int CHILDREN_SYSTEM = 14;
    private static final double TICKS_A_SECOND = 100;

    private final Map<String, Double> seconds = new TreeMap<>();
    private double begun;

    @Override
    public void executionStarted(TestIdentifier test) {
        if (isClass(test)) {
            begun = now();
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (isClass(test)) {
            String lane =
                    test.getTags().stream().map(TestTag::getName).findFirst().orElse("quick");
            seconds.merge(lane, now() - begun, Double::sum);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        double sum = now() - seconds.getOrDefault("office", 0.0);
        String lanes = seconds.entrySet().stream()
                .map(lane -> "%s %.0f".formatted(lane.getKey(), lane.getValue()))
                .collect(Collectors.joining(", "));
        System.out.printf("Processor time of the tests: %.0f s without office (%s)%n", sum, lanes);
        try {
            if (Boolean.getBoolean("quick")) {
                if (Files.exists(LAST_WHOLE)) {
                    System.out.printf("The last whole run without office: %s s%n", Files.readString(LAST_WHOLE));
                }
            } else if (seconds.size() > 5) {
                Files.writeString(LAST_WHOLE, "%.0f".formatted(sum));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isClass(TestIdentifier test) {
        return test.getParentId().isPresent()
                && test.getUniqueIdObject().getSegments().size() == 2;
    }

    private static double now() {
        return SYSTEM.getProcessCpuTime() / 1e9 + ofProcessesThatEnded();
    }

    private static double ofProcessesThatEnded() {
        if (!Files.isReadable(STAT)) {
            return 0;
        }
        try {
            String stat = Files.readString(STAT);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM])) / TICKS_A_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
