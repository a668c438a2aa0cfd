package org.hongtou.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How far the proof-reader can be trusted, on sentences in the manner of real bulletins and replies. In {@code
 * src/test/resources/proof/*.txt} a line is {@code + } and a right sentence, or {@code - code} and a wrong one, a tab
 * between; {@code #} begins a remark. In {@code documents/*.yaml} whole files are parted by {@code ---}, the first line of
 * each its label: {@code # 对} or {@code # 错 code}. A finding of another rule than the label's is a false alarm, in wrong sentences
 * too.
 */
class LabelledSentencesTest {
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.9;

    @Test
    void precisionAndRecall() throws IOException {
        Manuscripts manuscripts = new Manuscripts();
        ProofReader reader = new ProofReader(Manuscripts.ALL_RULES);
        List<String> missed = new ArrayList<>();
        List<String> alarms = new ArrayList<>();
        int hits = 0;
        int wrong = 0;
        int right = 0;
        for (Labelled sentence : Labelled.all()) {
            List<String> found = reader.read(manuscripts.of(sentence.text())).stream()
                    .map(finding -> finding.rule().code())
                    .distinct()
                    .toList();
            found.stream()
                    .filter(code -> !code.equals(sentence.code()))
                    .forEach(code -> alarms.add(code + "  " + sentence.name()));
            if (sentence.code().isEmpty()) {
                right++;
            } else {
                wrong++;
                hits += found.contains(sentence.code()) ? 1 : 0;
                if (!found.contains(sentence.code())) {
                    missed.add(sentence.code() + "  " + sentence.name());
                }
            }
        }
        double precision = hits + alarms.size() == 0 ? 1 : (double) hits / (hits + alarms.size());
        double recall = wrong == 0 ? 1 : (double) hits / wrong;
        System.out.printf(
                Locale.ROOT,
                "proof-reader: %d wrong and %d right sentences, precision %.4f, recall %.4f%n%s",
                wrong,
                right,
                precision,
                recall,
                told("missed", missed) + told("false", alarms));
        assertThat(precision).as("false alarms: %s", String.join("\n", alarms)).isGreaterThanOrEqualTo(PRECISION);
        assertThat(recall).as("missed: %s", String.join("\n", missed)).isGreaterThanOrEqualTo(RECALL);
    }

    private static String told(String what, List<String> all) {
        return all.stream().map(one -> what + ": " + one + "\n").collect(Collectors.joining());
    }
}
