package org.hongtou.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hongtou.Problem;
import org.junit.jupiter.api.Test;

/** The fuzzer finds what is planted, and the same again from the same seed. */
final class FuzzerTest {
    private static final FuzzInput GOOD = FuzzInput.of("a.yaml", "标题: 试\n正文: 甲\n份数: 20\n抄送: 乙\n");

    /** Good files, and a program of one line. */
    private record Planted(Program program) implements FuzzTarget {
        private interface Program {
            void read(String text, Trial trial) throws Exception;
        }

        @Override
        public String name() {
            return "planted";
        }

        @Override
        public List<FuzzInput> seeds() {
            return List.of(GOOD);
        }

        @Override
        public Mutations mutations() {
            return new TextMutations(Words.of(seeds()));
        }

        @Override
        public double patience() {
            return 0.2;
        }

        @Override
        public void run(FuzzInput input, Trial trial) throws Exception {
            program.read(input.text(), trial);
        }
    }

    private static Finding found(Planted.Program program) {
        Breeder breeder = new Breeder(new Planted(program), new SplittableRandom(1));
        try (Bounded bounded = new Bounded()) {
            return IntStream.range(0, 2000)
                    .mapToObj(i -> breeder.next(bounded))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow()
                    .finding();
        }
    }

    @Test
    void aFaultIsFoundAndNamedByWhatItIs() {
        Finding finding = found((text, trial) -> {
            if (text.contains("20\n20")) {
                throw new IOException("twenty twice");
            }
        });
        assertThat(finding.signature()).startsWith("fault IOException");
    }

    @Test
    void whatTakesLongerThanItsSizeAllowsIsSlow() {
        Finding finding = found((text, trial) -> {
            long until = System.nanoTime() + (text.contains("甲甲") ? 600_000_000L : 0);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        });
        assertThat(finding.signature()).isEqualTo("slow planted");
    }

    @Test
    void whatWouldSteerATerminalIsFound() {
        Finding finding = found((text, trial) -> trial.told(List.of(new Problem(
                Problem.Severity.ERROR,
                "content/a.yaml",
                1,
                1,
                "a.code",
                text.contains("\u001b") ? "\u001b" : "",
                "",
                ""))));
        assertThat(finding.signature()).isEqualTo("raw control in a.code");
    }

    @Test
    void theShortestFileIsKept() {
        byte[] least =
                new Minimiser(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("乙")).minimised(GOOD.bytes());
        assertThat(new String(least, StandardCharsets.UTF_8)).isEqualTo("乙");
    }

    @Test
    void aSeedGivesTheSameFilesEachTime() {
        assertThat(bred(7)).isEqualTo(bred(7)).isNotEqualTo(bred(8));
    }

    private static List<String> bred(long seed) {
        Breeder breeder = new Breeder(new Planted((text, trial) -> {}), new SplittableRandom(seed));
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            files.add(breeder.bred().text());
        }
        return files;
    }
}
