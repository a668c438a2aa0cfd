package org.hongtou.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Language;
import org.hongtou.diagnostics.Messages;
import org.hongtou.proof.rule.Finding;
import org.hongtou.proof.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what is wrong in its wrong example, and nothing is found in its right one. */
class RuleBookTest {
    private static final Manuscripts MANUSCRIPTS = new Manuscripts();
    private static final ProofReader READER = new ProofReader(Manuscripts.ALL_RULES);

    static Stream<Rule> rules() {
        return RuleBook.whole().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itsExamplesShowIt(Rule rule) {
        List<Finding> wrong = READER.read(MANUSCRIPTS.of(rule.example().wrong()));
        assertThat(wrong)
                .as(rule.example().wrong())
                .isNotEmpty()
                .allMatch(found -> found.rule().code().equals(rule.code()));
        assertThat(READER.read(MANUSCRIPTS.of(rule.example().right())))
                .as(rule.example().right())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatItWouldWriteIsRight(Rule rule) {
        Finding found = READER.read(MANUSCRIPTS.of(rule.example().wrong())).getFirst();
        if (found.mend() != null && !Manuscripts.isFile(rule.example().wrong())) {
            String mended = rule.example().wrong().replace(found.text(), found.mend());
            assertThat(READER.read(MANUSCRIPTS.of(mended))).as(mended).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itsWordingsAreThereInBothLanguages(Rule rule) {
        Finding found = READER.read(MANUSCRIPTS.of(rule.example().wrong())).getFirst();
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            assertThat(messages.message(found.diagnostic())).isNotBlank().doesNotContainPattern("\\{[0-9]}");
            assertThat(messages.hint(found.diagnostic())).isNotBlank().doesNotContainPattern("\\{[0-9]}");
        }
    }

    @Test
    void codesAreOneEach() {
        assertThat(rules().map(Rule::code)).doesNotHaveDuplicates();
        assertThat(rules()).allMatch(rule -> rule.code().matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(rules()).noneMatch(rule -> rule.source().isBlank());
    }
}
