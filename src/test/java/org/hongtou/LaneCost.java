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
 * names, or else in the quick one. It is this Java's own time, compilers and collectors included; what the tests start,
 * LibreOffice above all, isn't counted. The quick lane is told beside the last whole run.
 */
public final class LaneCost implements TestExecutionListener {
    private static final Path LAST_WHOLE = Path.of("target/lane-cost");
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

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
        return SYSTEM.getProcessCpuTime() / 1e9;
    }
}
