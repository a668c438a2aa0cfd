package org.hongtou.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jacoco.agent.rt.IAgent;
import org.jacoco.agent.rt.RT;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IBundleCoverage;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataReader;
import org.jacoco.core.data.ExecutionDataStore;
import org.jspecify.annotations.Nullable;

/** Which branches of the program have been taken, as JaCoCo's agent sees it; nothing where there is no agent. */
final class Coverage {
    private static final Path CLASSES = Path.of("target/classes/org");

    private final @Nullable IAgent agent = agent();
    private final Map<Long, boolean[]> seen = new HashMap<>();
    private final ExecutionDataStore all = new ExecutionDataStore();

    private static @Nullable IAgent agent() {
        try {
            return RT.getAgent();
        } catch (IllegalStateException e) {
            return null;
        }
    }

    boolean measured() {
        return agent != null;
    }

    /** Forgets what ran since the last look. */
    void skip() {
        if (agent != null) {
            agent.reset();
        }
    }

    /** How many places ran since the last look that never ran before, in runs that this counts. */
    int added() {
        if (agent == null) {
            return 0;
        }
        int[] fresh = {0};
        ExecutionDataReader reader = new ExecutionDataReader(new ByteArrayInputStream(agent.getExecutionData(true)));
        reader.setSessionInfoVisitor(info -> {});
        reader.setExecutionDataVisitor(data -> fresh[0] += merge(data));
        try {
            while (reader.read()) {
                continue;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fresh[0];
    }

    private int merge(ExecutionData data) {
        boolean[] probes = data.getProbes();
        boolean[] known = seen.computeIfAbsent(data.getId(), id -> new boolean[probes.length]);
        int fresh = 0;
        for (int i = 0; i < probes.length; i++) {
            if (probes[i] && !known[i]) {
                known[i] = true;
                fresh++;
            }
        }
        if (fresh > 0) {
            all.put(data);
        }
        return fresh;
    }

    /** Lines and branches of the whole program that ran, of how many. */
    String told() {
        try {
            CoverageBuilder builder = new CoverageBuilder();
            new Analyzer(all, builder).analyzeAll(CLASSES.toFile());
            IBundleCoverage bundle = builder.getBundle("hongtou");
            return "lines %d of %d (%.1f %%), branches %d of %d (%.1f %%)"
                    .formatted(
                            bundle.getLineCounter().getCoveredCount(),
                            bundle.getLineCounter().getTotalCount(),
                            100 * bundle.getLineCounter().getCoveredRatio(),
                            bundle.getBranchCounter().getCoveredCount(),
                            bundle.getBranchCounter().getTotalCount(),
                            100 * bundle.getBranchCounter().getCoveredRatio());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes in what another saw. */
    void add(Coverage other) {
        other.all.getContents().forEach(all::put);
    }
}
