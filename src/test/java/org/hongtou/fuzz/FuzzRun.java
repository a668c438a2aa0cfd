package org.hongtou.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A run of some minutes, {@code mvn -Pfuzz test}: see src/docs/contributing.md. The targets have the time by their shares. */
class FuzzRun {
    private static final Path FINDINGS = Path.of("target/fuzz");
    private static final long SAY_EACH = 300_000_000_000L;

    private final Findings findings = new Findings(FINDINGS);

    @Test
    void nothingIsFound() {
        double minutes = Double.parseDouble(System.getProperty("fuzz.minutes", "10"));
        long seed = Long.parseLong(System.getProperty("fuzz.seed", "0"));
        String wanted = System.getProperty("fuzz.targets", "");
        if (seed == 0) {
            seed = System.nanoTime() >>> 1;
        }
        System.out.printf("Fuzzing for %.1f minutes, -Dfuzz.seed=%d%n", minutes, seed);
        List<Breeder> breeders = new ArrayList<>();
        for (FuzzTarget target : Targets.all()) {
            if (wanted.isEmpty() || List.of(wanted.split(",")).contains(target.name())) {
                breeders.add(new Breeder(
                        target, new SplittableRandom(seed + target.name().hashCode())));
            }
        }
        long begun = System.nanoTime();
        long said = begun;
        try (Bounded bounded = new Bounded()) {
            while (System.nanoTime() - begun < minutes * 60e9) {
                Breeder breeder = breeders.stream()
                        .min(Comparator.comparingDouble(
                                one -> one.seconds() / one.target().share()))
                        .orElseThrow();
                Breeder.Outcome outcome = breeder.next(bounded);
                if (outcome != null && findings.isNew(breeder.target(), outcome.finding())) {
                    write(breeder.target(), outcome, bounded);
                }
                if (System.nanoTime() - said > SAY_EACH) {
                    said = System.nanoTime();
                    System.out.print(told(breeders, said - begun));
                }
            }
        }
        System.out.print(told(breeders, System.nanoTime() - begun));
        System.out.print(findings.told());
        assertThat(findings.size()).as("defects, in " + FINDINGS).isZero();
    }

    private void write(FuzzTarget target, Breeder.Outcome outcome, Bounded bounded) {
        String signature = outcome.finding().signature();
        boolean dear = signature.equals("hang") || signature.startsWith("slow");
        FuzzInput least = dear
                ? outcome.input()
                : outcome.input()
                        .with(new Minimiser(bytes -> {
                                    Finding same =
                                            bounded.run(target, outcome.input().with(bytes), true);
                                    return same != null && same.signature().equals(signature);
                                })
                                .minimised(outcome.input().bytes()));
        findings.write(target, least, outcome.finding());
    }

    private static String told(List<Breeder> breeders, long nanoseconds) {
        StringBuilder told = new StringBuilder();
        Coverage all = new Coverage();
        int executions = 0;
        for (Breeder breeder : breeders) {
            all.add(breeder.coverage());
            executions += breeder.executions();
            told.append("%-9s %7d files, %5.0f a second, %5d kept%s%n"
                    .formatted(
                            breeder.target().name(),
                            breeder.executions(),
                            breeder.executions() / Math.max(breeder.seconds(), 0.001),
                            breeder.kept(),
                            breeder.coverage().measured()
                                    ? "; " + breeder.coverage().told()
                                    : ""));
        }
        return told.append("all       %7d files, %5.0f a second, %.1f minutes%s%n"
                        .formatted(
                                executions,
                                executions * 1e9 / nanoseconds,
                                nanoseconds / 60e9,
                                all.measured() ? "; " + all.told() : ""))
                .toString();
    }
}
