package org.hongtou.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hongtou.BuildPlan;
import org.hongtou.BuiltFile;
import org.hongtou.Edition;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;
import org.jspecify.annotations.Nullable;

/** What the last build left beside its documents: whatever is in it, the next one builds the same. */
final class RecordTarget implements FuzzTarget {
    private static final String CONTENT = "文种: 信息\n标题: 试\n正文: |\n  一段。\n";
    private static final Set<BuiltFile.Outcome> DONE = Set.of(BuiltFile.Outcome.WRITTEN, BuiltFile.Outcome.UNCHANGED);
    private final Path folder = Files.createTempDirectory("fuzz");
    private final Path record = folder.resolve("out/.hongtou-build");
    private final Path output = folder.resolve("out/a.txt");
    private final List<FuzzInput> seeds;
    private final byte[] expected;
    private @Nullable Hongtou hongtou;
    private @Nullable Trial openedFor;

    RecordTarget() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/a.yaml"), CONTENT);
        build(new Trial());
        seeds = List.of(Seeds.read("record", record));
        expected = Files.readAllBytes(output);
        deleteAtExit();
    }

    private void deleteAtExit() {
        for (Path file : List.of(
                folder,
                folder.resolve("content"),
                folder.resolve("content/a.yaml"),
                folder.resolve("out"),
                output,
                record)) {
            file.toFile().deleteOnExit();
        }
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public List<FuzzInput> seeds() {
        return seeds;
    }

    @Override
    public Mutations mutations() {
        return new TextMutations(Words.of(seeds));
    }

    private BuiltFile build(Trial trial) throws IOException {
        if (hongtou == null || openedFor != trial) {
            hongtou = trial.open(ProjectFiles.of(folder));
            openedFor = trial;
        }
        BuildPlan plan = new BuildPlan(List.of(), folder, null, List.of(Format.TEXT), Edition.FULL, 1, false, false);
        List<BuiltFile> built = hongtou.build(plan, file -> {});
        trial.told(built.stream().flatMap(file -> file.problems().stream()).toList());
        Trial.require(built.size() == 1, "not one file built", built.toString());
        return built.getFirst();
    }

    @Override
    public void run(FuzzInput input, Trial trial) throws Exception {
        Files.write(record, input.bytes());
        BuiltFile built = build(trial);
        Trial.require(DONE.contains(built.outcome()), "a record keeps from building", built.toString());
        Trial.require(Arrays.equals(Files.readAllBytes(output), expected), "a record changes the words", "");
        if (trial.thorough()) {
            Trial.require(
                    build(trial).outcome() == BuiltFile.Outcome.UNCHANGED, "built again though nothing changed", "");
        }
    }
}
