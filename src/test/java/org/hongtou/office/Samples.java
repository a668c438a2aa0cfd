package org.hongtou.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;

/** The documents that the office check draws. */
final class Samples {
    private Samples() {}

    /**
     * A document in both formats.
     *
     * @param name of its content file
     * @param docx the file, for drawing: its ends parted as {@link CarriedEnds} has it
     * @param pdf the file
     * @param carried how many ends are
     */
    record Sample(String name, byte[] docx, byte[] pdf, int carried) {}

    /** Every file in {@code content/} and in the corpus, built. */
    static List<Sample> all() {
        return Stream.concat(TestProject.samples().stream(), TestProject.corpus().stream())
                .map(Samples::of)
                .toList();
    }

    /** One file, built. */
    static Sample of(Path file) {
        return of(file, new TestProject());
    }

    /** One file, built in a look of its own: what a project's common style says over the shipped one. */
    static Sample inStyle(Path file, String style) {
        return of(file, new TestProject(MemoryFolder.of("common", Map.of("style.yaml", style))));
    }

    private static Sample of(Path file, TestProject project) {
        Composed composed = project.compose(file).composed();
        CarriedEnds ends = CarriedEnds.of(composed);
        byte[] docx = EndCarrying.parted(project.write(composed, "docx"), ends);
        return new Sample(file.toString(), docx, project.write(composed, "pdf"), ends.count());
    }
}
