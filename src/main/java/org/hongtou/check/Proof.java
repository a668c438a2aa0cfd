package org.hongtou.check;

import java.util.List;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.proof.LayoutReader;
import org.hongtou.proof.ProofReader;
import org.hongtou.proof.Silences;
import org.hongtou.proof.rule.Finding;
import org.hongtou.proof.rule.Habits;

/** Has the proof-reader read content files. Safe for use by many threads. */
final class Proof {
    private final Pipeline pipeline;
    private final ProofReader reader;
    private final Habits habits;

    Proof(Pipeline pipeline, Habits habits) {
        this.pipeline = pipeline;
        this.reader = new ProofReader(habits);
        this.habits = habits;
    }

    /** What shows only on the finished pages. */
    List<Diagnostic> look(Composed composed, String file) {
        return LayoutReader.read(composed.galley(), composed.pages(), file).stream()
                .filter(found ->
                        habits.off().stream().noneMatch(code -> found.code().equals("proof." + code)))
                .toList();
    }

    /** What the rules find, apart from what the file's own comments silence; nothing where the file has errors, which then stand in the report. */
    List<Finding> read(Source source, Report report) {
        List<Finding> findings;
        try {
            findings = reader.read(pipeline.manuscript(source, report));
        } catch (Halt halt) {
            return List.of();
        }
        return Silences.mayBeIn(source)
                ? new Silences(source, pipeline.comments(source)).heard(findings, habits, report)
                : findings;
    }
}
