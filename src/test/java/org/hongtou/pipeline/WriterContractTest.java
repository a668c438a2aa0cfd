package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongtou.Format;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.output.FileSink;
import org.hongtou.output.WordTally;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of every writer in {@link Formats}: the next one arrives into it. */
final class WriterContractTest {
    private static final TestProject PROJECT = new TestProject();
    private static final Composed DOCUMENT =
            PROJECT.compose(Path.of("content/letter.yaml")).composed();

    static Stream<String> formats() {
        return PROJECT.pipeline().formats().names().stream();
    }

    private static DocumentWriter writer(String format) {
        return PROJECT.pipeline().formats().writer(format);
    }

    /** The files by their suffixes. */
    private static Map<String, byte[]> files(String format) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        writer(format).write(DOCUMENT, (suffix, body) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            body.writeTo(out);
            assertThat(files.put(suffix, out.toByteArray()))
                    .as("a second file of the suffix " + suffix)
                    .isNull();
        });
        return files;
    }

    @Test
    void everyFormatIsOneOfTheFaceWithANameOfItsOwn() {
        assertThat(formats())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9]+"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Format.values()).map(Format::extension).toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theWordsOfTheFilesAreTheDocuments(String format) throws IOException {
        StringBuilder words = new StringBuilder();
        for (byte[] file : files(format).values()) {
            words.append(WrittenWords.of(format, file));
        }
        String printed = WrittenWords.of("txt", PROJECT.write(DOCUMENT, "txt"));
        assertThat(printed).contains("云泽市");
        assertThat(WrittenWords.sorted(words.toString())).isEqualTo(WrittenWords.sorted(printed));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theWordsThatItReadsBackAreTheDocuments(String format, @TempDir Path folder) throws IOException {
        WordTally document = WordTally.of(DOCUMENT.galley());
        assertThat(document.count()).isGreaterThan(500);
        Path file = Files.write(folder.resolve("file"), files(format).get(FileSink.WHOLE));
        document.require(writer(format).words(file), format);
    }

    @Test
    void aPdfWhosePagesLackWordsOfTheDocumentIsNoFile() {
        List<Page> pages = new ArrayList<>(DOCUMENT.pages().pages());
        pages.removeLast();
        Composed less = new Composed(
                DOCUMENT.document(),
                DOCUMENT.style(),
                DOCUMENT.galley(),
                new Pages(
                        DOCUMENT.pages().properties(),
                        DOCUMENT.pages().width(),
                        DOCUMENT.pages().height(),
                        pages),
                DOCUMENT.pictures());
        assertThat(catchThrowable(() ->
                        writer("pdf").write(less, (suffix, body) -> body.writeTo(OutputStream.nullOutputStream()))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("words and marks");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aSoleFileHasNoSuffixAndSeveralAreNumbered(String format) throws IOException {
        List<String> suffixes = List.copyOf(files(format).keySet());
        List<String> numbered = IntStream.rangeClosed(1, suffixes.size())
                .mapToObj(page -> "-" + page)
                .toList();
        assertThat(suffixes).isIn(List.of(FileSink.WHOLE), numbered);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void bytesAreTheSameTwiceAndOnOtherThreads(String format) throws Exception {
        Map<String, byte[]> first = files(format);
        Callable<Map<String, byte[]>> again = () -> files(format);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Map<String, byte[]>> one : threads.invokeAll(List.of(again, again, again, again))) {
                assertSame(one.get(), first);
            }
        }
        assertSame(files(format), first);
    }

    private static void assertSame(Map<String, byte[]> files, Map<String, byte[]> others) {
        assertThat(files.keySet()).isEqualTo(others.keySet());
        files.forEach((suffix, bytes) -> assertThat(bytes).as(suffix).isEqualTo(others.get(suffix)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void closingIsLeftToTheSink(String format) throws IOException {
        AtomicInteger closed = new AtomicInteger();
        writer(format)
                .write(
                        DOCUMENT,
                        (suffix, body) -> body.writeTo(new ByteArrayOutputStream() {
                            @Override
                            public void close() {
                                closed.incrementAndGet();
                            }
                        }));
        assertThat(closed).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFullDiskIsToldAsItIsWhereverItFillsUp(String format) throws IOException {
        for (byte[] file : files(format).values()) {
            for (int room : new int[] {0, 1, file.length / 2, file.length - 1}) {
                IOException full = new IOException("disk full");
                assertThat(catchThrowable(() ->
                                writer(format).write(DOCUMENT, (suffix, body) -> body.writeTo(room(room, full)))))
                        .as("room for %d bytes", room)
                        .isSameAs(full);
            }
        }
    }

    private static OutputStream room(int bytes, IOException full) {
        return new OutputStream() {
            private int left = bytes;

            @Override
            public void write(int one) throws IOException {
                if (left-- <= 0) {
                    throw full;
                }
            }
        };
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFileThatCannotBeBegunIsToldAsItIs(String format) {
        IOException locked = new IOException("locked");
        assertThat(catchThrowable(() -> writer(format).write(DOCUMENT, (suffix, body) -> {
                    throw locked;
                })))
                .isSameAs(locked);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFaultOfTheSinkIsNotSwallowed(String format) {
        UncheckedIOException fault = new UncheckedIOException(new IOException("a fault"));
        assertThat(catchThrowable(() -> writer(format)
                        .write(
                                DOCUMENT,
                                (suffix, body) -> body.writeTo(new OutputStream() {
                                    @Override
                                    public void write(int one) {
                                        throw fault;
                                    }
                                }))))
                .isNotNull()
                .satisfies(thrown -> assertThat(causes(thrown)).contains(fault));
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause).collect(Collectors.toList());
    }
}
