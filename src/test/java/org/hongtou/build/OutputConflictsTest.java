package org.hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hongtou.project.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content files whose outputs are called alike. */
final class OutputConflictsTest {
    private static Input input(String stem) {
        return new Input(Path.of(stem + ".yaml"), stem, stem + ".yaml", Path.of(stem), Path.of("."));
    }

    private static OutputConflicts conflicts(boolean folds, String... stems) {
        List<Input> inputs =
                List.of(stems).stream().map(OutputConflictsTest::input).toList();
        return new OutputConflicts(inputs, input -> input.stem().toString(), () -> folds);
    }

    /** Case; an accent of its own; Greek, where case folds in one direction only. */
    @ParameterizedTest
    @CsvSource({"A, a", "e\u0301t\u00E9, \u00E9te\u0301", "\u03A3, \u03C2"})
    void namesThatDifferInCaseOrAccentsMeetWhereTheFolderTakesThemForOneAndAreToldElsewhere(String one, String other) {
        OutputConflicts meet = conflicts(true, one, other);
        assertThat(meet.of(input(one))).isNull();
        assertThat(meet.of(input(other))).isNotNull();
        assertThat(meet.of(input(other)).arguments()).first().isEqualTo(one + ".yaml");
        OutputConflicts pass = conflicts(false, one, other);
        assertThat(pass.of(input(other))).isNull();
        assertThat(pass.warning(input(other))).isNotNull();
        assertThat(pass.warning(input(one))).isNull();
    }

    @Test
    void ofNamesThatAreNotAlikeTheFolderIsNotAsked() {
        OutputConflicts none = new OutputConflicts(
                List.of(input("a"), input("b")), input -> input.stem().toString(), () -> {
                    throw new AssertionError("asked");
                });
        assertThat(none.of(input("b"))).isNull();
        assertThat(none.isOfAnother("a-甲", input("a"))).isFalse();
        assertThat(none.isOfAnother("b", input("a"))).isTrue();
    }
}
