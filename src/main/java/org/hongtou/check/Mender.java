package org.hongtou.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.content.slip.Slips;
import org.hongtou.content.source.Amendment;
import org.hongtou.content.source.Patch;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Wording;
import org.hongtou.content.yaml.YamlTree;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.pipeline.Reading;
import org.hongtou.project.PictureFolder;
import org.hongtou.proof.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Mends in a content file's text what is beyond doubt: slips that the reader took as they were meant, and findings of
 * the proof-reader that have a replacement. Where the reader met an error that isn't mended, the file stays as it is,
 * since nobody knows what else in it is not as meant; where only the schema is not kept to, colons and the like are
 * mended and no words. Nothing is done after which the file wouldn't say what it should, or something would be found in
 * it that wasn't there: each mended text is read, and that reading is the next one's start.
 */
public final class Mender {
    /** What is mended may show something else to mend; where this many rounds find no rest, rules are at odds. */
    private static final int MOST_ROUNDS = 16;

    /** So often what is at odds is left out and the file mended from its beginning; then it stays as it is. */
    private static final int MOST_STARTS = 4;

    /** Each that is dropped costs a reading of the file: after so many they go by whole lines, after twice as many all go. */
    private static final int MOST_DROPPED = 24;

    private final Pipeline pipeline;
    private final Proof proof;
    private final PictureFolder folder;

    /** @param folder the files that the content may name */
    public Mender(Pipeline pipeline, Proof proof, PictureFolder folder) {
        this.pipeline = pipeline;
        this.proof = proof;
        this.folder = folder;
    }

    /**
     * A mended file.
     *
     * @param reading the file as it is now
     * @param made what was mended, each at its place in the text as it was just before
     * @param dropped what was given up, because the file would have said something else, or something else would be
     *     found in it
     */
    public record Mended(Reading reading, List<Amendment> made, List<Amendment> dropped) {}

    /** One round's amendments, and the file after them with what is found there. */
    private record Step(Read read, List<Amendment> made) {}

    private static boolean isOfProof(Amendment amendment) {
        return amendment.code().startsWith("proof.");
    }

    /**
     * A file's text as far as it is beyond doubt. Where a rule undoes what another did, neither is followed: else the
     * text would grow each time it is mended. Where no end is seen, the file stays as it is.
     */
    public Mended mend(Reading first) {
        Read original = new Read(first, proof.read(first, new Report()));
        Dropped dropped = new Dropped();
        boolean atOdds = true;
        for (int start = 0; atOdds && start < MOST_STARTS; start++) {
            Read now = original;
            // Slips come first: what they hid from the proof-reader is nothing that its own mends brought.
            Read read = original;
            Read earlier = original;
            List<Amendment> made = new ArrayList<>();
            Step last = step(now, dropped);
            Step before = last;
            for (int round = 0; !last.made().isEmpty() && round < MOST_ROUNDS; round++) {
                made.addAll(last.made());
                earlier = now;
                now = last.read();
                read = made.stream().noneMatch(Mender::isOfProof) ? now : read;
                before = last;
                last = step(now, dropped);
            }
            if (last.made().isEmpty()) {
                // What came of a mend was to be mended in turn: perhaps it wasn't.
                List<Amendment> guilty = guilty(read, made, now, false, dropped.size());
                if (guilty.isEmpty()) {
                    return new Mended(now.reading(), made, dropped.amendments());
                }
                dropped.addAll(guilty);
                start--;
                continue;
            }
            atOdds = length(last.read()) > length(earlier);
            Stream.of(before, last).forEach(step -> dropped.addAll(step.made()));
        }
        return new Mended(first, List.of(), dropped.amendments());
    }

    private static int length(Read read) {
        return read.reading().source().text().length();
    }

    private static Wanted wanted(Read read) {
        Reading reading = read.reading();
        Wanted wanted = new Wanted();
        if (reading.tree() == null || !reading.slips().stream().allMatch(Slips::isMended)) {
            return wanted;
        }
        Slips.amendments(reading.source(), reading.diagnostics()).forEach(slip -> wanted.add(slip, ""));
        for (Finding found : read.findings()) {
            String mend = found.mend();
            if (mend != null) {
                wanted.add(
                        new Amendment(found.place(), found.rule().diagnostic(), found.text(), mend, false),
                        found.series());
            }
        }
        return wanted;
    }

    /**
     * All amendments that can be made together. One after which the file doesn't say what it should is dropped, and so
     * is one after which something else is found; of a series all are.
     */
    private Step step(Read now, Dropped dropped) {
        YamlTree tree = now.reading().tree();
        Wanted wanted = wanted(now);
        while (tree != null) {
            wanted.leaveOut(dropped);
            Patch patch = patch(now.reading().source(), wanted);
            boolean words = patch.made().stream().anyMatch(Mender::isOfProof);
            List<Amendment> halves = words ? wanted.halves(patch.made()) : List.of();
            if (!halves.isEmpty()) {
                dropped.addAll(halves);
                continue;
            }
            if (patch.made().isEmpty()) {
                break;
            }
            Reading after = pipeline.read(new Source(now.reading().source().name(), patch.text()), folder);
            Place fault = fault(tree, patch.made(), after);
            if (fault != null) {
                dropped.addAll(atFault(patch.made(), fault, dropped.size()));
                continue;
            }
            Read read = new Read(after, proof.read(after, new Report()));
            List<Amendment> guilty = words ? guilty(now, patch.made(), read, true, dropped.size()) : List.of();
            if (guilty.isEmpty()) {
                return new Step(read, patch.made());
            }
            dropped.addAll(guilty);
        }
        return new Step(now, List.of());
    }

    /** The slips alone as long as there are any: what they hide from the proof-reader isn't new then. */
    private static Patch patch(Source source, Wanted wanted) {
        List<Amendment> slips = wanted.amendments().stream()
                .filter(amendment -> !isOfProof(amendment))
                .toList();
        Patch patch = Patch.of(source, slips);
        return patch.made().isEmpty() ? Patch.of(source, wanted.amendments()) : patch;
    }

    /**
     * The amendments of words that something new comes of, most likely the one that is nearest; none where nothing is
     * new, or only slips were mended.
     */
    private static List<Amendment> guilty(Read before, List<Amendment> made, Read after, boolean passing, int dropped) {
        Place worse = before.reading().content() == null ? null : NewFindings.between(before, made, after, passing);
        if (worse == null) {
            return List.of();
        }
        List<Amendment> words = made.stream().filter(Mender::isOfProof).toList();
        Amendment nearest = words.stream()
                .min(Comparator.comparingInt(
                                (Amendment one) -> Math.abs(one.place().line() - worse.line()))
                        .thenComparingInt(one -> Math.abs(one.place().column() - worse.column())))
                .orElse(null);
        return nearest == null ? List.of() : together(words, nearest, dropped);
    }

    /** Where the mended file doesn't say what the old one said, apart from what was to change; null if it does. */
    private static @Nullable Place fault(YamlTree before, List<Amendment> made, Reading after) {
        YamlTree tree = after.tree();
        List<Diagnostic> errors =
                after.slips().stream().filter(slip -> !Slips.isMended(slip)).toList();
        if (tree == null || !errors.isEmpty()) {
            return errors.isEmpty()
                    ? Place.file(after.source().name())
                    : errors.getFirst().place();
        }
        return Wording.difference(Wording.of(before.root(), made), Wording.of(tree.root(), List.of()));
    }

    /** The amendments that a fault comes of: the last one before its line ends, since a file is read downwards. */
    private static List<Amendment> atFault(List<Amendment> made, Place fault, int dropped) {
        Amendment last = made.stream()
                .filter(amendment -> amendment.place().line() <= fault.line())
                .reduce((earlier, later) -> later)
                .orElse(made.getFirst());
        return together(made, last, dropped);
    }

    /** An amendment, and where many were dropped before all of its line, or all. */
    private static List<Amendment> together(List<Amendment> made, Amendment one, int dropped) {
        if (dropped < MOST_DROPPED) {
            return List.of(one);
        }
        return made.stream()
                .filter(amendment -> dropped >= 2 * MOST_DROPPED
                        || amendment.place().line() == one.place().line())
                .toList();
    }
}
