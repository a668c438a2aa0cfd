package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.hongtou.WordChanges;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a clerk changed in Word comes home: built again, the content says it. */
class TakenBackTest {
    /** Edits that no key says: rows of forms, words within what a template joins, one of several places of a name. */
    private static final Set<String> BY_HAND = Set.of(
            "handling-form.yaml ROW_MORE",
            "issuing-form.yaml ROW_MORE",
            "reply-letter.yaml ROW_MORE",
            "suggestion-reply.yaml ROW_MORE",
            "minutes.yaml LINE_MORE",
            "minutes.yaml TEN_LINES_MORE",
            "minutes.yaml EIGHTEEN_LINES_MORE",
            "reply-official.yaml PARAGRAPHS_MORE_AT_THE_END",
            "suggestion-reply.yaml PARAGRAPHS_MORE_AT_THE_END",
            "reply-official.yaml PARAGRAPH_LESS",
            "order.yaml LONGER_NAME",
            "order.yaml SHORTER_NAME",
            "reply-letter.yaml LONGER_NAME",
            "reply-letter.yaml SHORTER_NAME",
            "suggestion-reply.yaml LONGER_NAME",
            "suggestion-reply.yaml SHORTER_NAME",
            "telegram.yaml LONGER_NAME",
            "telegram.yaml SHORTER_NAME");

    private final Hongtou hongtou = Hongtou.open(ProjectFiles.of(Path.of(".")));

    @TestFactory
    Stream<DynamicTest> everyEditOfASampleComesHome() {
        return TestProject.samples().stream().flatMap(this::edits);
    }

    private Stream<DynamicTest> edits(Path sample) {
        Content content = Content.file(sample.toString());
        byte[] docx = hongtou.render(content, Format.DOCX).files().getFirst().bytes();
        return Stream.of(DocxEdit.values()).flatMap(edit -> {
            Optional<byte[]> edited = edit.of(docx);
            return edited
                    .map(bytes -> DynamicTest.dynamicTest(
                            sample.getFileName() + " " + edit,
                            () -> comesHome(content, sample.getFileName() + " " + edit, bytes)))
                    .stream();
        });
    }

    /** What is printed otherwise than edited is told. */
    private void comesHome(Content content, String name, byte[] edited) {
        Answer<WordChanges.TakenBack> home = hongtou.takeBack(content, "改过的.docx", edited);
        assertThat(home.ok()).as("%s", home.problems()).isTrue();
        boolean all = home.get().left().isEmpty();
        assertThat(all).as("%s", home.get().left()).isNotEqualTo(BY_HAND.contains(name));
        assertThat(home.get().made().isEmpty()).isNotEqualTo(all);
        List<String> told = home.problems().stream().map(Problem::message).toList();
        byte[] again = hongtou.render(Content.yaml(content.name(), home.get().yaml()), Format.DOCX)
                .files()
                .getFirst()
                .bytes();
        List<String> printed = words(again);
        List<String> wanted = words(edited);
        if (told.isEmpty()) {
            assertThat(printed).isEqualTo(wanted);
        } else if (all) {
            assertThat(wanted.stream().filter(words -> !printed.contains(words)))
                    .as("untouched words that follow")
                    .hasSizeLessThanOrEqualTo(told.size());
        } else {
            assertThat(home.get().yaml()).isEqualTo(text(content));
        }
    }

    private static String text(Content content) {
        try {
            return Files.readString(Path.of(content.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(byte[] docx) {
        return EditedText.of(docx).blocks().stream()
                // A contents list is the field's, which Word makes anew where it is asked to.
                .filter(block -> !EditedText.style(block).startsWith("contents"))
                .map(EditedText::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
