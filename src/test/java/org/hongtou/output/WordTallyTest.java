package org.hongtou.output;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Two texts have the same tally where neither lacks a word or mark of the other. */
class WordTallyTest {
    private static void compare(String document, String file) {
        WordTally expected = new WordTally();
        expected.add(document);
        WordTally written = new WordTally();
        written.add(file);
        expected.require(written, "pdf");
    }

    @Test
    void orderAndBlanksDoNotCount() {
        assertThatCode(() -> compare("抄送：市水务局，市财政局。", "市财政局\n，抄送\t：市水务局　。")).doesNotThrowAnyException();
        assertThatCode(() -> compare("", " \n")).doesNotThrowAnyException();
    }

    @Test
    void aWordThatIsMissingTwiceThereOrAnotherIsFound() {
        assertThatThrownBy(() -> compare("每亩36元。", "每亩3元。")).hasMessageContaining("6 words and marks, its pdf file 5");
        assertThatThrownBy(() -> compare("每亩36元。", "每亩336元。")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> compare("每亩36元。", "每亩37元。")).hasMessageContaining("6 others");
        assertThatThrownBy(() -> compare("￥5", "＄5")).isInstanceOf(IllegalStateException.class);
        // Neighbours in the alphabet that make up for each other in a plain sum.
        assertThatThrownBy(() -> compare("bb", "ac")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void charactersOutsideTheBasicPlaneCount() {
        assertThatThrownBy(() -> compare("𠮷", "𠮶")).isInstanceOf(IllegalStateException.class);
    }
}
