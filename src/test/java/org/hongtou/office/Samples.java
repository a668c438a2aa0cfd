package org.hongtou.office;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;

/** The documents that the office check draws. */
final class Samples {
    private Samples() {}

    /**
     * A document in both formats.
     *
     * @param name of its content file
     * @param docx the file
     * @param pdf the file
     */
    record Sample(String name, byte[] docx, byte[] pdf) {}

    /** Every file in {@code content/} and in the corpus, built. */
    static List<Sample> all() {
        return Stream.concat(TestProject.samples().stream(), TestProject.corpus().stream())
                .map(Samples::of)
                .toList();
    }

    /** One file, built. */
    static Sample of(Path file) {
        TestProject project = new TestProject();
        Composed composed = project.compose(file).composed();
        return new Sample(file.toString(), project.write(composed, "docx"), project.write(composed, "pdf"));
    }
}
