package org.hongtou.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How many slips of each kind the proof-reader finds that are put one by one into clean text. {@code
 * src/test/resources/proof/slip-floors.txt} has the least per cent of each kind: none gets worse unseen.
 */
class SlipRecallTest {
    private static final Path FLOORS = Path.of("src/test/resources/proof/slip-floors.txt");
    private static final int FEW = 8;

    private final SlipReading reading = new SlipReading();

    @Test
    void cleanTextIsLeftAlone() throws IOException {
        List<String> told = new ArrayList<>();
        for (List<String> texts : List.of(CleanText.sentences(), CleanText.documents())) {
            for (String text : texts) {
                reading.findings(text)
                        .forEach(finding -> told.add(finding.rule().code() + "  " + text));
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void slipsOfEachKindAreFoundAsOftenAsBefore() throws IOException {
        int wanted = Integer.getInteger("slips", 0);
        List<SlipTally> tallies = tallies(wanted == 0 ? FEW : wanted);
        if (wanted != 0) {
            tallies.forEach(SlipTally::print);
        }
        for (SlipKind.Area area : SlipKind.Area.values()) {
            System.out.println(SlipTally.sum(area, tallies));
        }
        for (SlipTally tally : tallies) {
            assertThat(tally.all())
                    .as(tally.kind().name() + " finds no place in the clean text")
                    .isPositive();
        }
        if (wanted == 0) {
            compare(tallies.stream()
                    .collect(Collectors.toMap(
                            tally -> tally.kind().name(), SlipTally::recall, Math::min, TreeMap::new)));
        }
    }

    private List<SlipTally> tallies(int few) throws IOException {
        long seed = Long.getLong("slips.seed", 17);
        List<SlipTally> tallies = new ArrayList<>();
        List<String> sentences = CleanText.sentences();
        for (List<SlipKind> kinds : List.of(MarkSlips.ALL, NumeralSlips.ALL, WordSlips.ALL, WordingSlips.ALL)) {
            kinds.forEach(kind -> tallies.add(SlipTally.of(kind, kind.into(sentences, few, seed), reading)));
        }
        List<String> documents = CleanText.documents();
        DocumentSlips.ALL.forEach(kind -> tallies.add(SlipTally.of(kind, kind.into(documents, few, seed), reading)));
        return tallies;
    }

    private static void compare(Map<String, Integer> recalls) throws IOException {
        if (System.getProperty("accept") != null) {
            StringBuilder floors = new StringBuilder();
            recalls.forEach((kind, recall) ->
                    floors.append(kind).append('\t').append(recall).append('\n'));
            Files.writeString(FLOORS, floors);
        }
        Map<String, Integer> floors = new TreeMap<>();
        for (String line : Files.readAllLines(FLOORS)) {
            String[] parts = line.split("\t");
            floors.put(parts[0], Integer.valueOf(parts[1]));
        }
        assertThat(floors.keySet()).as("-Daccept writes a floor for each kind").isEqualTo(recalls.keySet());
        recalls.forEach((kind, recall) -> assertThat(recall)
                .as("per cent of " + kind + " that are found")
                .isGreaterThanOrEqualTo(floors.get(kind)));
    }
}
