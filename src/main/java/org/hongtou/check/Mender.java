package org.hongtou.check;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.slip.Slips;
import org.hongtou.content.source.Amendment;
import org.hongtou.content.source.Patch;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.Wording;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.proof.rule.Finding;

/**
 * Mends in a content file's text what is beyond doubt: slips that the reader took as they were meant, and findings of
 * the proof-reader that have a replacement. Where the reader met an error that isn't mended, the file stays as it is,
 * since nobody knows what else in it is not as meant; where only the schema is not kept to, colons and the like are
 * mended and no words. Nothing is done after which the file wouldn't say what it should.
 */
final class Mender {
    /** What is mended may show something else to mend; more rounds than this have rules at odds with each other. */
    private static final int MOST_ROUNDS = 16;

    private final Pipeline pipeline;
    private final Proof proof;

    Mender(Pipeline pipeline, Proof proof) {
        this.pipeline = pipeline;
        this.proof = proof;
    }

    /**
     * A mended text.
     *
     * @param made what was mended, each at its place in the text as it was just before
     */
    record Mended(Source source, List<Amendment> made) {}

    Mended mend(Source source) {
        Source now = source;
        List<Amendment> made = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Patch patch = sound(now, wanted(now));
            if (patch.made().isEmpty()) {
                break;
            }
            made.addAll(patch.made());
            now = new Source(now.name(), patch.text());
        }
        return new Mended(now, made);
    }

    private List<Amendment> wanted(Source source) {
        Report read = new Report();
        try {
            Node unused = pipeline.tree(source, read);
        } catch (Halt halt) {
            return List.of();
        }
        if (!read.diagnostics().stream().allMatch(Slips::isMended)) {
            return List.of();
        }
        Report report = new Report();
        List<Finding> findings = proof.read(source, report);
        if (report.hasErrors()) {
            return Slips.amendments(source, read.diagnostics());
        }
        List<Amendment> wanted = new ArrayList<>(Slips.amendments(source, report.diagnostics()));
        for (Finding found : findings) {
            String replacement = found.replacement();
            if (replacement != null) {
                wanted.add(new Amendment(found.place(), found.rule().diagnostic(), found.text(), replacement, false));
            }
        }
        return wanted;
    }

    /** All amendments that can be made together; where they can't, those that each can be made after the ones before. */
    private Patch sound(Source source, List<Amendment> wanted) {
        Patch all = Patch.of(source, wanted);
        if (all.made().isEmpty() || isSound(source, all)) {
            return all;
        }
        Patch sound = Patch.of(source, List.of());
        for (Amendment amendment : all.made()) {
            List<Amendment> more = new ArrayList<>(sound.made());
            more.add(amendment);
            Patch next = Patch.of(source, more);
            sound = isSound(source, next) ? next : sound;
        }
        return sound;
    }

    /** Whether the file says after the patch what it said before, apart from what was to change. */
    private boolean isSound(Source source, Patch patch) {
        try {
            Node before = pipeline.tree(source, new Report());
            Report report = new Report();
            Node after = pipeline.tree(new Source(source.name(), patch.text()), report);
            return report.diagnostics().stream().allMatch(Slips::isMended)
                    && Wording.of(before, patch.made()).equals(Wording.of(after, List.of()));
        } catch (Halt halt) {
            return false;
        }
    }
}
