package org.hongtou;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hongtou.content.data.Data;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.pipeline.CheckedContent;
import org.hongtou.pipeline.Copy;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.pipeline.Reading;
import org.hongtou.project.PictureFolder;
import org.hongtou.takeback.BroughtHome;
import org.hongtou.takeback.Comparison;
import org.hongtou.takeback.Printing;
import org.hongtou.takeback.TakeBack;
import org.jspecify.annotations.Nullable;

/** What becomes of a content by changes in the Word files that it was built to. */
final class WordEdits {
    private static final String ISSUER = "issuer";
    private static final String NOBODY = "红头";

    private final Session session;
    private final Pipeline pipeline;

    WordEdits(Session session) {
        this.session = session;
        this.pipeline = session.pipeline();
    }

    Answer<WordChanges.TakenBack> takeBack(Content content, String name, byte[] edited) {
        Report report = new Report();
        List<WordChanges.TakenBack> taken = new ArrayList<>();
        session.attempt(content.name(), report, own -> {
            PictureFolder folder = folder(content);
            Source source = read(content, folder, own).source();
            BroughtHome home = TakeBack.of(source, name, edited, tried -> printed(tried, folder), own);
            taken.add(WordChanges.TakenBack.of(home));
        });
        return session.answer(taken.isEmpty() ? null : taken.getFirst(), report);
    }

    Answer<WordChanges.Compared> compare(Content earlier, Content later) {
        Report report = new Report();
        List<WordChanges.Compared> compared = new ArrayList<>();
        session.attempt(later.name(), report, own -> {
            PictureFolder folder = folder(earlier);
            byte[] before = files(read(earlier, folder, own), folder, own).getFirst();
            folder = folder(later);
            Reading reading = read(later, folder, own);
            byte[] after = files(reading, folder, own).getFirst();
            compared.add(WordChanges.Compared.of(Comparison.of(before, after, author(reading.content(own)))));
        });
        return session.answer(compared.isEmpty() ? null : compared.getFirst(), report);
    }

    /** @throws Halt if the content has errors: they stand in the report */
    private Reading read(Content content, PictureFolder folder, Report report) throws IOException {
        Reading reading = pipeline.read(session.source(content, report), folder);
        reading.content(report);
        return reading;
    }

    private PictureFolder folder(Content content) {
        return new PictureFolder(pipeline.files(), content.name());
    }

    /**
     * The Word files of a content.
     *
     * @throws Halt if it has errors: they alone stand in the report
     */
    private List<byte[]> files(Reading reading, PictureFolder folder, Report report) throws IOException {
        Report own = new Report();
        String name = reading.source().name();
        DocumentWriter writer = pipeline.formats().writer(Format.DOCX.extension());
        List<byte[]> files = new ArrayList<>();
        try {
            for (Copy<Composed> copy : pipeline.compose(reading, folder, false, own)) {
                Session.write(copy, Format.DOCX, writer).forEach(file -> files.add(file.bytes()));
            }
        } finally {
            if (own.hasErrors()) {
                own.diagnostics().forEach(report::add);
            }
        }
        if (own.hasErrors() || files.isEmpty()) {
            throw report.halt(Diagnostic.error("takeback.content", Place.file(name)));
        }
        return files;
    }

    /** Who issues a content, as its own file or its office's says. */
    private static String author(CheckedContent content) {
        Data issuer = content.data().get(ISSUER);
        List<String> words = new ArrayList<>();
        if (issuer != null) {
            texts(issuer, words);
        }
        return words.isEmpty() ? NOBODY : words.getFirst();
    }

    private static void texts(Data value, List<String> words) {
        if (value instanceof Data.Text text) {
            words.add(text.text());
        }
        value.parts().forEach(child -> texts(child, words));
    }

    private Printing.@Nullable Printed printed(Source source, PictureFolder folder) {
        Report report = new Report();
        try {
            Reading reading = pipeline.read(source, folder);
            CheckedContent content = reading.content(report);
            return new Printing.Printed(
                    source,
                    content.tree(),
                    content.whole(),
                    pipeline.patch(reading),
                    open(content, WordEdits::isForWords),
                    open(content, WordEdits::isForParagraphs),
                    files(reading, folder, report));
        } catch (Halt halt) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys for words that a content hasn't got. */
    private static List<String> open(CheckedContent content, Predicate<Schema.Type> fits) {
        if (!(content.tree() instanceof Node.Mapping mapping)) {
            return List.of();
        }
        return content.schema().keys().stream()
                .filter(key -> mapping.entries().stream()
                        .noneMatch(entry -> key.isCalled(entry.key().text())))
                .filter(key -> key.types().stream().anyMatch(fits))
                .map(Schema.Key::shown)
                .toList();
    }

    private static boolean isForWords(Schema.Type type) {
        return type instanceof Schema.Type.Line || type instanceof Schema.Type.Joined || isForParagraphs(type);
    }

    private static boolean isForParagraphs(Schema.Type type) {
        return type instanceof Schema.Type.Lines || type instanceof Schema.Type.Body;
    }
}
