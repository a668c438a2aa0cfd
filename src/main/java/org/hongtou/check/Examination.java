package org.hongtou.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.Copy;
import org.hongtou.pipeline.DueKeys;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.pipeline.Reading;
import org.hongtou.project.PictureFolder;
import org.hongtou.proof.rule.Finding;

/**
 * All that there is to say of one content file: what the schema says of it, what the proof-reader finds, what the
 * typesetter advises. What was found stays when a stage gives up. Belongs to one thread.
 */
public final class Examination {
    private final Pipeline pipeline;
    private final Proof proof;
    private final boolean last;
    private final Report report = new Report();
    private final Map<Diagnostic, String> stretches = new HashMap<>();

    public Examination(Pipeline pipeline, Proof proof) {
        this(pipeline, proof, false);
    }

    /** @param last whether the file is to be printed in its last form, so that nothing may be missing */
    public Examination(Pipeline pipeline, Proof proof, boolean last) {
        this.pipeline = pipeline;
        this.proof = proof;
        this.last = last;
    }

    /**
     * Examines a file.
     *
     * @throws org.hongtou.diagnostics.Halt if it has errors
     */
    public void examine(Reading reading, PictureFolder pictures) {
        reading.diagnostics().forEach(report::add);
        for (Finding found : proof.read(reading, report)) {
            Diagnostic diagnostic = found.diagnostic();
            report.add(diagnostic);
            stretches.put(diagnostic, found.text());
        }
        report.haltOnErrors();
        DueKeys.missing(reading.content(new Report()), last).forEach(report::add);
        for (Copy<Composed> copy : pipeline.compose(reading, pictures, false, report)) {
            proof.look(copy.content(), reading.source().name()).forEach(report::add);
        }
    }

    /** Where else what is wrong with the file is told. */
    public Report report() {
        return report;
    }

    /** What was found so far. */
    public List<Diagnostic> diagnostics() {
        return report.diagnostics();
    }

    /** For the diagnostics that speak of some words of a line: those words. */
    public Map<Diagnostic, String> stretches() {
        return stretches;
    }
}
