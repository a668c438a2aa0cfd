package org.hongtou.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.content.checked.ContentHead;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.KeyPatch;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.content.yaml.YamlTree;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.FileTree;
import org.hongtou.font.FontLibrary;
import org.hongtou.kind.Kind;
import org.hongtou.kind.KindFolder;
import org.hongtou.kind.KindLibrary;
import org.hongtou.kind.OverlayFolder;
import org.hongtou.kind.ProjectFolders;
import org.hongtou.kind.ShippedFolders;
import org.hongtou.markup.MarkupReader;
import org.hongtou.model.Document;
import org.hongtou.output.Composed;
import org.hongtou.output.PrintStack;
import org.hongtou.output.pdf.PdfStack;
import org.hongtou.project.FontPlaces;
import org.hongtou.project.PictureFolder;
import org.hongtou.project.Project;
import org.hongtou.rows.SheetStart;

/**
 * The way of the data: a content file becomes a tree, checked data, markup, a document, a galley, pages. What stages
 * need of the project — kinds, fonts — is read once and kept. Safe for use by many threads.
 */
public final class Pipeline {
    private final FileTree files;
    private final KindFiles kinds;
    private final FontLibrary fonts;
    private final OfficeFile office;
    private final Formats formats;
    private final Stages stages;

    /**
     * @param files the project's files, where pictures are
     * @param folders the kinds' folders, the project's first
     * @param fonts the fonts to set in
     */
    public Pipeline(FileTree files, List<KindFolder> folders, FontLibrary fonts) {
        this.files = files;
        this.kinds = new KindFiles(folders);
        this.fonts = fonts;
        this.formats = new Formats(fonts);
        this.office = new OfficeFile(files, kinds);
        this.stages = new ProjectStages(kinds, office, fonts, new MarkupReader());
    }

    private Pipeline(Pipeline pipeline, Formats formats, Stages stages) {
        this.files = pipeline.files;
        this.kinds = pipeline.kinds;
        this.fonts = pipeline.fonts;
        this.office = pipeline.office;
        this.formats = formats;
        this.stages = stages;
    }

    /**
     * The pipeline of a project on this machine: its own kinds before the shipped ones, its own and the user's fonts
     * before the shipped ones.
     *
     * @throws IOException if the folders of kinds can't be read
     */
    public static Pipeline of(Project project) throws IOException {
        return of(project.files(), FontPlaces.library(project));
    }

    /**
     * The pipeline of a project's files: its own kinds before the shipped ones.
     *
     * @throws IOException if the folders of kinds can't be read
     */
    public static Pipeline of(FileTree files, FontLibrary fonts) throws IOException {
        return new Pipeline(files, OverlayFolder.all(ProjectFolders.in(files), ShippedFolders.all()), fonts);
    }

    /**
     * Tells all that is wrong with the office's file, whether a content file uses it or not.
     *
     * @throws org.hongtou.diagnostics.Halt if it has errors: they stand in the report
     */
    public void checkOffice(Report report) {
        office.check(report);
    }

    /** This pipeline with a meter on its stages; it belongs to the meter's thread. */
    public Pipeline measured(Meter meter) {
        return new Pipeline(this, formats, new MeasuredStages(stages, meter));
    }

    /** This pipeline with other writers. */
    public Pipeline with(Formats others) {
        return new Pipeline(this, others, stages);
    }

    /** Its stages one by one, for those who measure them. */
    Stages stages() {
        return stages;
    }

    /** A file of several documents, to be printed in one go. */
    public PrintStack stack(OutputStream out) {
        return new PdfStack(fonts, out);
    }

    /** The project's files. */
    public FileTree files() {
        return files;
    }

    public KindLibrary kinds() {
        return kinds.library();
    }

    /**
     * The keys of a kind.
     *
     * @throws org.hongtou.diagnostics.Halt if its schema has errors: they stand in the report
     */
    public Schema schema(Kind kind, Report report) {
        return kinds.schema(kind.folder(), report);
    }

    /**
     * The keys of a kind for those who write its files: what the project's office says may be left out.
     *
     * @throws org.hongtou.diagnostics.Halt if its schema has errors: they stand in the report
     */
    public Schema editorSchema(Kind kind, Report report) {
        return office.relaxed(schema(kind, report));
    }

    /** The keys of all kinds whose schemas can be read. */
    public List<Schema> schemas() {
        return kinds.all();
    }

    /**
     * What a file of a kind begins with that is made from a row of a spreadsheet.
     *
     * @param sample the kind's commented start
     * @throws org.hongtou.diagnostics.Halt if its schema has errors: they stand in the report
     */
    public SheetStart sheetStart(Kind kind, String sample, Report report) {
        Schema schema = editorSchema(kind, report);
        Node.Mapping office = this.office.alone(schema);
        Set<String> given = new HashSet<>();
        List<String> issuers = new ArrayList<>();
        List<String> own = schema.rows().own();
        for (Schema.Key key : schema.keys()) {
            for (Node.Entry entry : office.entries()) {
                if (key.isCalled(entry.key().text())) {
                    given.add(key.name());
                    if (!own.isEmpty() && own.getFirst().equals(key.name())) {
                        texts(entry.value(), issuers);
                    }
                }
            }
        }
        return new SheetStart(schema, sample, given, issuers, report);
    }

    private static void texts(Node node, List<String> texts) {
        switch (node) {
            case Node.Scalar scalar -> texts.add(scalar.text().strip());
            case Node.Sequence list -> list.items().forEach(item -> texts(item, texts));
            case Node.Mapping mapping -> mapping.entries().forEach(entry -> texts(entry.value(), texts));
        }
    }

    /** What reads YAML that isn't content, with the keys of all kinds. */
    public YamlReader yaml() {
        return new YamlReader(kinds.knownKeys());
    }

    /**
     * What changes values in content files by their keys, in either language.
     *
     * @param reading the file, by whose kind keys have other names; those of all kinds where it has errors
     */
    public KeyPatch patch(Reading reading) {
        CheckedContent content = reading.content();
        List<Schema> schemas = content == null ? kinds.all() : List.of(content.schema());
        return new KeyPatch(
                new YamlReader(kinds.knownKeys()),
                name -> schemas.stream()
                        .flatMap(schema -> Stream.concat(
                                schema.namesLike(name).stream(),
                                ContentHead.NAMES.contains(name) ? ContentHead.NAMES.stream() : Stream.empty()))
                        .distinct()
                        .toList());
    }

    /**
     * The text of a file that goes on from an earlier one: the next issue.
     *
     * @param earlier that file, which has no errors
     * @throws org.hongtou.diagnostics.Halt if it has: they stand in the report
     */
    public String next(Reading earlier, Report report) {
        CheckedContent content = earlier.content(report);
        boolean numbered = office.office(report).prefix(content.schema()) != null;
        NextFile next = new NextFile(patch(earlier), content.schema(), earlier.source(), numbered, report);
        String text = next.of((Node.Mapping) content.tree());
        report.haltOnErrors();
        return text;
    }

    public FontLibrary fonts() {
        return fonts;
    }

    /**
     * The faces that the styles of all kinds name.
     *
     * @param report what is wrong with styles; those that can't be read name no face
     */
    public List<FaceUse> faces(Report report) {
        return FaceUse.of(kinds, report);
    }

    public Formats formats() {
        return formats;
    }

    /**
     * A content file, read and held against its kind's schema; what is wrong with it stands in the reading.
     *
     * @param folder the files that it may name
     */
    public Reading read(Source source, PictureFolder folder) {
        Report report = new Report();
        YamlTree tree = null;
        CheckedContent content = null;
        List<Diagnostic> slips = List.of();
        try {
            try {
                tree = stages.read(source, report);
            } finally {
                slips = report.diagnostics();
            }
            content = stages.check(tree.root(), folder.sheets(), report);
        } catch (Halt halt) {
            // Why stands in the report.
        }
        return new Reading(source, tree, content, slips, report.diagnostics());
    }

    /**
     * A content file's documents, set and paged: one, or a copy for each person, and after each the attachments that are
     * not bound with it. Errors that don't keep the formats without fonts of their own from being written stand in the
     * report when this returns.
     *
     * @param folder the pictures that it may name
     * @param publicVersion whether the template leaves out what isn't for publication
     * @throws Halt if it has errors: they stand in the report
     */
    public List<Copy<Composed>> compose(Reading reading, PictureFolder folder, boolean publicVersion, Report report) {
        CheckedContent content = reading.content(report);
        List<Copy<Composed>> copies = new ArrayList<>();
        for (Draft draft : stages.drafts(content, publicVersion, report)) {
            // A character that no font has in one copy doesn't stop the next.
            Report own = new Report();
            try {
                for (Copy<Document> part : documents(draft, content.schema(), own)) {
                    Draft whose = part.name().isEmpty() ? draft : draft.apart();
                    Composed composed = stages.typeset(part.content(), whose, content.whole(), folder, own);
                    copies.add(new Copy<>(name(draft, part), composed));
                }
            } finally {
                own.diagnostics().forEach(report::add);
            }
        }
        return copies;
    }

    /** The documents of a draft, whose markup need not be there any longer when they are set. */
    private List<Copy<Document>> documents(Draft draft, Schema schema, Report report) {
        List<Copy<Document>> documents = documents(draft, report);
        CopyRange range = draft.range();
        if (range != null) {
            range.requireAlone(documents, last(draft.last(range)), schema, report);
        }
        return documents;
    }

    /** The documents of a draft with another number; none where its template has something against that number. */
    private List<Copy<Document>> last(Draft draft) {
        try {
            return documents(draft, new Report());
        } catch (Halt halt) {
            return List.of();
        }
    }

    private List<Copy<Document>> documents(Draft draft, Report report) {
        Report merged = new Report();
        String markup;
        try {
            markup = stages.template(draft, merged);
        } catch (Halt halt) {
            merged.diagnostics().forEach(report::add);
            throw halt;
        }
        // Of markup that can't be read nobody knows what a document would have left out.
        List<Copy<Document>> documents = stages.markup(markup, draft, report);
        merged.diagnostics().forEach(report::add);
        return documents;
    }

    /** What a document adds to the file's name: whose copy it is, and which attachment. */
    private static String name(Draft draft, Copy<Document> part) {
        return Stream.of(draft.copy(), part.name())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /**
     * The markup that a content file's template writes of each document, for those who write templates.
     *
     * @throws Halt if the file has errors: they stand in the report
     */
    public List<Copy<String>> markup(Reading reading, boolean publicVersion, Report report) {
        List<Copy<String>> copies = new ArrayList<>();
        for (Draft draft : stages.drafts(reading.content(report), publicVersion, report)) {
            copies.add(new Copy<>(draft.copy(), stages.template(draft, report)));
        }
        return copies;
    }
}
