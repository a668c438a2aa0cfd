package org.hongtou.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * mended and no words. Nothing is done after which the file wouldn't say what it should: each mended text is read, and
 * that reading is the next one's start.
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
     * @param dropped what was given up, because the file would have said something else
     */
    public record Mended(Reading reading, List<Amendment> made, List<Amendment> dropped) {}

    /** An amendment that was given up, by what stays of it when others move its column. */
    private record Dropped(String code, String found, String replacement, int line) {
        static Dropped of(Amendment amendment) {
            return new Dropped(
                    amendment.code(),
                    amendment.found(),
                    amendment.replacement(),
                    amendment.place().line());
        }
    }

    /** One round's amendments, and the file after them. */
    private record Step(Reading reading, List<Amendment> made) {}

    /**
     * A file's text as far as it is beyond doubt. Where a rule undoes what another did, neither is followed: else the
     * text would grow each time it is mended. Where no end is seen, the file stays as it is.
     */
    public Mended mend(Reading first) {
        Map<Dropped, Amendment> dropped = new LinkedHashMap<>();
        boolean atOdds = true;
        for (int start = 0; atOdds && start < MOST_STARTS; start++) {
            Reading now = first;
            Reading earlier = first;
            List<Amendment> made = new ArrayList<>();
            Step last = step(now, dropped);
            Step before = last;
            for (int round = 0; !last.made().isEmpty() && round < MOST_ROUNDS; round++) {
                made.addAll(last.made());
                earlier = now;
                now = last.reading();
                before = last;
                last = step(now, dropped);
            }
            if (last.made().isEmpty()) {
                return new Mended(now, made, List.copyOf(dropped.values()));
            }
            atOdds = length(last.reading()) > length(earlier);
            Stream.of(before, last)
                    .flatMap(step -> step.made().stream())
                    .forEach(amendment -> dropped.put(Dropped.of(amendment), amendment));
        }
        return new Mended(first, List.of(), List.copyOf(dropped.values()));
    }

    private static int length(Reading reading) {
        return reading.source().text().length();
    }

    private List<Amendment> wanted(Reading reading) {
        if (reading.tree() == null || !reading.slips().stream().allMatch(Slips::isMended)) {
            return new ArrayList<>();
        }
        List<Amendment> wanted = new ArrayList<>(Slips.amendments(reading.source(), reading.diagnostics()));
        for (Finding found : proof.read(reading, new Report())) {
            String replacement = found.replacement();
            if (replacement != null) {
                wanted.add(new Amendment(found.place(), found.rule().diagnostic(), found.text(), replacement, false));
            }
        }
        return wanted;
    }

    /** All amendments that can be made together; one after which the file doesn't say what it should is dropped. */
    private Step step(Reading now, Map<Dropped, Amendment> dropped) {
        YamlTree tree = now.tree();
        List<Amendment> wanted = wanted(now);
        while (tree != null) {
            wanted.removeIf(amendment -> dropped.containsKey(Dropped.of(amendment)));
            Patch patch = Patch.of(now.source(), wanted);
            if (patch.made().isEmpty()) {
                break;
            }
            Reading after = pipeline.read(new Source(now.source().name(), patch.text()), folder);
            Place fault = fault(tree, patch.made(), after);
            if (fault == null) {
                return new Step(after, patch.made());
            }
            for (Amendment guilty : atFault(patch.made(), fault, dropped.size())) {
                dropped.put(Dropped.of(guilty), guilty);
            }
        }
        return new Step(now, List.of());
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
        if (dropped < MOST_DROPPED) {
            return List.of(last);
        }
        return made.stream()
                .filter(amendment -> dropped >= 2 * MOST_DROPPED
                        || amendment.place().line() == last.place().line())
                .toList();
    }
}
