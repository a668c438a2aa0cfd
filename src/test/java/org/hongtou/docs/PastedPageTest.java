package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code src/docs/pasted.md} says what the program does. With {@code -Daccept} it is written anew. */
class PastedPageTest {
    private static final Path PAGE = Path.of("src/docs/pasted.md");

    @Test
    void saysWhatBecomesOfPastedText() throws IOException {
        List<PastedPage.Pasted> files = PastedText.files().stream()
                .map(one -> new PastedPage.Pasted(
                        one.substring("######## ".length(), one.indexOf('\n')),
                        one.substring(one.indexOf('\n') + 1, one.indexOf(PastedText.TOLD))))
                .toList();
        String page =
                PastedPage.of(PastedText.rows().stream().map(PastedText::typed).toList(), files);
        if (System.getProperty("accept") != null) {
            Files.writeString(PAGE, page);
            return;
        }
        assertThat(PAGE).as("run with -Daccept to write it anew").hasContent(page);
    }
}
