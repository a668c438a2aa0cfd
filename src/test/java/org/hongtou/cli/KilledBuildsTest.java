package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are killed at any moment: no broken output is ever seen, none is lost, and the next build makes all whole and
 * leaves nothing behind. So many kills as {@code -Dkills=1000} says.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("kills")
final class KilledBuildsTest {
    private static final int KILLS = Integer.getInteger("kills", 100);
    /** Projects that are worked on at a time. */
    private static final int LANES = 2;

    private static final String RECORD = ".hongtou-build";
    private static final String[] BUILD = {"build", "-f", "docx,txt"};

    @TempDir
    private Path folder;

    /** A project of which there are two states, and what its outputs are in each. */
    private static final class Lane {
        private final Path project;
        private final Random random;
        private final List<Map<String, byte[]>> states;
        private int found;

        Lane(Path folder, int number) throws IOException {
            project = Files.createDirectories(folder.resolve("lane" + number));
            random = new Random(20263 + number);
            states = List.of(state(folder.resolve("even" + number), 0), state(folder.resolve("odd" + number), 1));
        }

        private static Map<String, byte[]> state(Path folder, int state) throws IOException {
            write(folder, state);
            assertThat(Ran.in(folder, BUILD).code()).isZero();
            return outputs(folder);
        }

        private static void write(Path project, int state) throws IOException {
            Files.createDirectories(project.resolve("content/区县"));
            for (String name : List.of("a", "b", "区县/c", "区县/d")) {
                String text = "文种: 信息\n标题: 图书馆延长开放\n正文: |\n"
                        + "  每天开放到2时。\n\n".replace("2", "2" + state).repeat(20);
                Files.writeString(project.resolve("content/" + name + ".yaml"), text);
            }
        }

        private static Map<String, byte[]> outputs(Path project) throws IOException {
            Map<String, byte[]> outputs = new HashMap<>();
            if (Files.isDirectory(project.resolve("out"))) {
                try (Stream<Path> files = Files.walk(project.resolve("out"))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        if (!file.getFileName().toString().startsWith(".")) {
                            outputs.put(project.relativize(file).toString(), Files.readAllBytes(file));
                        }
                    }
                }
            }
            return outputs;
        }

        private List<String> hidden() throws IOException {
            try (Stream<Path> files = Files.list(project.resolve("out"))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.startsWith("."))
                        .toList();
            }
        }

        /** How long a build takes here and now when nobody kills it, in nanoseconds. */
        private long whole() throws IOException, InterruptedException {
            write(project, 1);
            long from = System.nanoTime();
            assertThat(ChildBuild.start(project, BUILD).waitFor()).isZero();
            return System.nanoTime() - from;
        }

        /** Every other is killed soon after something is half written, the rest at any time of the later two thirds. */
        void kill(int round, long whole) throws IOException, InterruptedException {
            int state = round / LANES % 2;
            boolean caught = round / LANES % 4 < 2;
            write(project, state);
            Process build = ChildBuild.start(project, BUILD);
            long patience = caught ? 3 * whole : whole / 3 + (long) (random.nextDouble() * whole * 2 / 3);
            long end = System.nanoTime() + patience;
            while (build.isAlive() && System.nanoTime() < end) {
                if (caught && hidden().stream().anyMatch(name -> !name.equals(RECORD))) {
                    Thread.sleep(random.nextInt(whole > 1_000_000_000 ? 60 : 20));
                    break;
                }
                Thread.sleep(1);
            }
            build.destroyForcibly().waitFor();
            assertNothingBroken(round);
            found += hidden().stream().anyMatch(name -> !name.equals(RECORD)) ? 1 : 0;
            Ran next = Ran.in(project, BUILD);
            assertThat(next.code()).as(next.err()).isZero();
            assertSame(outputs(project), states.get(state));
            assertThat(hidden()).as("after kill " + round).containsExactly(RECORD);
        }

        /** Of a project that was built before, every output is whole, of the one state or the other. */
        private void assertNothingBroken(int round) throws IOException {
            Map<String, byte[]> seen = outputs(project);
            seen.forEach((name, bytes) -> assertThat(states)
                    .as(name + " after kill " + round)
                    .anyMatch(state -> Arrays.equals(state.get(name), bytes)));
            assertThat(seen.keySet()).isEqualTo(states.getFirst().keySet());
        }

        private static void assertSame(Map<String, byte[]> seen, Map<String, byte[]> wanted) {
            assertThat(seen.keySet()).isEqualTo(wanted.keySet());
            seen.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(wanted.get(name)));
        }
    }

    @Test
    void noKillBreaksOrLosesAnOutputAndTheNextBuildMakesAllWhole() throws Exception {
        long from = System.nanoTime();
        int found =
                IntStream.range(0, LANES).parallel().map(number -> run(number)).sum();
        System.out.printf(
                "%d builds killed in %d s, %d of them with something half written%n",
                KILLS, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from), found);
        assertThat(found).as("kills that came at the right time").isPositive();
    }

    private int run(int number) {
        try {
            Lane lane = new Lane(folder, number);
            long whole = lane.whole();
            for (int round = number; round < KILLS; round += LANES) {
                lane.kill(round, whole);
            }
            return lane.found;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
