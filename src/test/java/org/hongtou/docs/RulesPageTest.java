package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hongtou.proof.RuleBook;
import org.junit.jupiter.api.Test;

/** {@code src/docs/rules.md} says what the rules say. With {@code -Daccept} it is written anew. */
class RulesPageTest {
    private static final Path PAGE = Path.of("src/docs/rules.md");

    @Test
    void saysWhatTheRulesSay() throws IOException {
        String page = RulesPage.of(RuleBook.documented());
        if (System.getProperty("accept") != null) {
            Files.writeString(PAGE, page);
            return;
        }
        assertThat(PAGE).as("run with -Daccept to write it anew").hasContent(page);
    }
}
