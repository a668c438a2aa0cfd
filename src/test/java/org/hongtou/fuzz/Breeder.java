package org.hongtou.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Breeds files for one target: those that make the program go where it never was are bred from in turn. */
final class Breeder {
    /** A dear question for one of so many files. */
    private static final int THOROUGH = 12;

    private static final int MOST_KEPT = 4000;

    private final FuzzTarget target;
    private final RandomGenerator random;
    private final List<FuzzInput> kept = new ArrayList<>();
    private final Set<Integer> known = new HashSet<>();
    private final Coverage coverage = new Coverage();
    private int executions;
    private long nanoseconds;

    Breeder(FuzzTarget target, RandomGenerator random) {
        this.target = target;
        this.random = random;
        kept.addAll(target.seeds());
    }

    FuzzTarget target() {
        return target;
    }

    Coverage coverage() {
        return coverage;
    }

    int executions() {
        return executions;
    }

    int kept() {
        return kept.size();
    }

    double seconds() {
        return nanoseconds / 1e9;
    }

    /** What a run came to that shouldn't have. */
    record Outcome(FuzzInput input, Finding finding) {}

    /** Runs the next file: the good ones first, each once. */
    @Nullable
    Outcome next(Bounded bounded) {
        long begun = System.nanoTime();
        boolean good = executions < target.seeds().size();
        FuzzInput input = good ? target.seeds().get(executions) : bred();
        executions++;
        coverage.skip();
        Finding finding = bounded.run(target, input, good || random.nextInt(THOROUGH) == 0);
        long took = System.nanoTime() - begun;
        boolean fresh = coverage.added() > 0;
        if (fresh && !good && took < 1_000_000_000L && kept.size() < MOST_KEPT) {
            kept.add(input);
            if (finding == null) {
                finding = bounded.run(target, input, true);
            }
        }
        nanoseconds += System.nanoTime() - begun;
        return finding == null ? null : new Outcome(input, finding);
    }

    /** A file that wasn't run yet, mostly of one that was kept of late. */
    FuzzInput bred() {
        for (int tries = 0; ; tries++) {
            int from = random.nextInt(3) == 0 ? 0 : kept.size() * random.nextInt(4) / 4;
            FuzzInput parent = kept.get(from + random.nextInt(kept.size() - from));
            FuzzInput child = parent.with(target.mutations().mutate(parent.bytes(), kept, random));
            if (known.add(Arrays.hashCode(child.bytes())) || tries > 20) {
                return child;
            }
        }
    }
}
