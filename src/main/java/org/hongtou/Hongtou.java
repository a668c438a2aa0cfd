package org.hongtou;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hongtou.project.Project;
import org.hongtou.proof.RuleBook;
import org.hongtou.proof.rule.Strength;
import org.jspecify.annotations.Nullable;

/**
 * Turns content into Chinese official documents: opened once for a project, asked as often as needed.
 *
 * <pre>{@code
 * try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
 *     Result result = hongtou.render(Content.yaml("文种: 通知\n…"), Format.DOCX, Format.PDF);
 *     if (result.ok()) Files.write(path, result.file(Format.PDF).bytes());
 *     result.problems().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>What content gets wrong is told in the results' {@link Problem}s and never thrown; neither is a fault of the program,
 * which a {@link FaultKeeper} keeps. The same content gives the same bytes on every machine that has the same fonts. Safe
 * for use by many threads; opening reads the kinds, so one instance should live as long as the program.
 */
public final class Hongtou implements AutoCloseable {
    private final ProjectFiles files;
    private final Problems problems;
    private final FaultKeeper faults;
    private volatile @Nullable Session session;

    private Hongtou(ProjectFiles files, Locale language, FaultKeeper faults) {
        this.files = files;
        this.problems = new Problems(language);
        this.faults = faults;
        refresh();
    }

    /**
     * Opens a project; problems are told in Chinese.
     *
     * @throws UncheckedIOException if its folders of kinds can't be read
     */
    public static Hongtou open(ProjectFiles files) {
        return open(files, Locale.CHINESE, FaultKeeper.logging());
    }

    /**
     * Opens a project.
     *
     * @param language of the problems: English, or else Chinese
     * @param faults keeps what Hongtou itself does wrong
     * @throws UncheckedIOException if its folders of kinds can't be read
     */
    public static Hongtou open(ProjectFiles files, Locale language, FaultKeeper faults) {
        return new Hongtou(files, language, faults);
    }

    /**
     * Takes kinds, styles, fonts and the office's habits as they are now. Until then those that were there when the project
     * was opened hold; content and pictures are read anew each time. What is under way goes on with the old ones.
     *
     * @throws UncheckedIOException if its folders of kinds can't be read
     */
    public void refresh() {
        try {
            session = new Session(files, problems, faults::keep);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Session session() {
        Session open = session;
        if (open == null) {
            throw new IllegalStateException("this Hongtou is closed");
        }
        return open;
    }

    /**
     * Makes all documents of a content, for the office and its addressees.
     *
     * @param formats at least one
     */
    public Result render(Content content, Format... formats) {
        return render(content, Edition.FULL, formats);
    }

    /**
     * Makes all documents of a content: one, or a copy for each person, and after each the attachments that are not bound
     * with it. An error leaves out the files that it stands against: a character that no font has, the PDF alone.
     *
     * @param formats at least one
     */
    public Result render(Content content, Edition edition, Format... formats) {
        return session().render(content, edition, formats);
    }

    /** The documents of a content as pages, each line in its place and with its place in the content. */
    public Answer<List<DocumentPages>> pages(Content content, Edition edition) {
        return session().pages(content, edition);
    }

    /**
     * A font of {@link PageView.Run#font()} as a TrueType file of its own.
     *
     * @param key as pages of this project name it
     */
    public Answer<byte[]> font(String key) {
        return session().font(key);
    }

    /**
     * What is wrong with a content or could be better: its keys and values, its wording, its pages; and what is wrong with
     * the office's habits of proof-reading, by which it is read.
     */
    public List<Problem> check(Content content) {
        return session().check(content);
    }

    /**
     * The YAML of a content that goes on from an earlier one, the next issue: its numbers are one higher, what belonged to
     * the earlier one alone is blank, all else stays.
     *
     * @param kind the kind that it has to be of; empty for any
     */
    public Answer<String> next(String kind, Content earlier) {
        return session().next(kind, earlier);
    }

    /**
     * What each key of a content says and where that stands: in the content itself, in its office's file ({@code
     * office.yaml}), or nowhere, where the kind has a custom.
     */
    public Answer<List<ExplainedKey>> explain(Content content) {
        return session().explain(content);
    }

    /** A content's text with all mended that is beyond doubt; the project's file stays as it is. */
    public Mended mend(Content content) {
        return session().mend(content);
    }

    /**
     * A content's text with one change, every other character as it was: comments, blank lines, order, quotes, line ends.
     * The project's file stays as it is. Where the new text wouldn't say exactly what was asked, there is none, and a
     * problem says why.
     */
    public Answer<String> change(Content content, ContentChange change) {
        return session().change(content, change);
    }

    /** Values as the text of a content file, in the form that a person would write. */
    public Answer<String> yaml(Map<String, ?> values) {
        return session().yaml(Content.of(values));
    }

    /** All kinds, by their folders' names. */
    public List<DocumentKind> kinds() {
        return session().kinds().all();
    }

    /**
     * The kind that answers to a name.
     *
     * @param name its folder's or one of its Chinese names
     */
    public Answer<DocumentKind> kind(String name) {
        return session().kinds().find(name);
    }

    /**
     * A kind's keys as JSON Schema (2020-12), for editors and forms.
     *
     * @param kind any of its names
     */
    public Answer<String> schema(String kind) {
        return session().kinds().schema(kind);
    }

    /** What the office's file may say as JSON Schema (2020-12): a part for each kind, lists and sentences. */
    public String officeSchema() {
        return session().kinds().officeSchema();
    }

    /**
     * A commented start of a kind, as YAML.
     *
     * @param kind any of its names; the start is of that name
     */
    public Answer<String> sample(String kind) {
        return session().kinds().sample(kind);
    }

    /**
     * The files that the rows of a spreadsheet begin, one a row, and what the spreadsheet was understood to say. Nothing is
     * written.
     *
     * @param kind any of the names of the files' kind
     * @param name the spreadsheet's name in problems
     * @param bytes a workbook of Excel or WPS ({@code .xlsx}, {@code .xls}) or a CSV file; its first bytes tell which
     * @param columns YAML that says which keys columns hold whose names the kind doesn't know ({@code 案件题目: 提案题目},
     *     {@code 序号: 不用}); null where there is none
     */
    public Answer<SheetStarts> starts(String kind, String name, byte[] bytes, @Nullable Content columns) {
        return session().kinds().starts(kind, name, bytes, columns);
    }

    /**
     * The content that a draft comes to. Nothing is written or fetched. What can't be carried over, such as footnotes, is
     * among the problems; {@link #mend} mends what is left of blanks and marks.
     *
     * @param name the draft's name in problems
     * @param bytes a Word file ({@code .docx}) or text (UTF-8, GB18030, UTF-16), at most 64 MiB; its first bytes tell which
     * @param kind any of the names of the kind that it is to be; empty to find it
     */
    public Answer<ImportedDraft> importDraft(String name, byte[] bytes, String kind) {
        return importDraft(name, bytes, ImportWishes.NONE.withKind(kind));
    }

    /**
     * The content that a draft comes to, as somebody wishes it.
     *
     * @param name as above
     * @param bytes as above
     * @param wishes the kind, the characters
     */
    public Answer<ImportedDraft> importDraft(String name, byte[] bytes, ImportWishes wishes) {
        return session().kinds().importDraft(name, bytes, wishes);
    }

    /**
     * A content's text with what somebody changed in a Word file that was built of it: words, paragraphs, items and rows
     * that were changed, added, taken out or moved. Each change is built and kept only if it prints what stands in the Word
     * file. Changes that Word tracks count as accepted. Nothing is written.
     *
     * @param content the content that the Word file was built of; it must have no errors
     * @param name the Word file's name in problems
     * @param edited the Word file ({@code .docx}), at most 64 MiB
     */
    public Answer<WordChanges.TakenBack> takeBack(Content content, String name, byte[] edited) {
        return new WordEdits(session()).takeBack(content, name, edited);
    }

    /**
     * How a content's Word file differs from an earlier version's: the later file with Word's own tracked changes, by the
     * office that issues it and without a date, and the changes as a list. Nothing is written.
     *
     * @param earlier the earlier content
     * @param later the later content, of the same kind as a rule
     */
    public Answer<WordChanges.Compared> compare(Content earlier, Content later) {
        return new WordEdits(session()).compare(earlier, later);
    }

    /**
     * The bulletin that several drafts come to: an item of each, in their order, with its sender's office as source. A
     * draft that is a bulletin itself gives all its items. What an item has no place for, and what is doubtful, stands
     * as a comment above it.
     *
     * @param drafts at least one
     * @param wishes the kind, one whose content has items (稿件): 简报 unless said
     * @return nothing where one of the drafts can't be read
     */
    public Answer<ImportedDraft> importDrafts(List<ImportedDraft.Original> drafts, ImportWishes wishes) {
        return session().kinds().importDrafts(drafts, wishes);
    }

    /**
     * A bulletin's file with the items (稿件) of another behind its own; every other byte is as it was. The project's
     * file stays as it is.
     *
     * @param into the bulletin
     * @param from the other, such as {@link #importDrafts} makes, whose comments right above items go with them
     * @return the file's bytes in its own encoding; nothing where it is of a kind without items, or can't be changed so
     */
    public Answer<byte[]> addItems(Content into, Content from) {
        return session().addItems(into, from);
    }

    /** The rules of the proof-reader, whatever the office's habits. */
    public List<ProofRule> rules() {
        return allRules();
    }

    /** The same, for those who have no project open. */
    public static List<ProofRule> allRules() {
        return RuleBook.documented().stream()
                .map(rule -> new ProofRule(
                        rule.diagnostic(),
                        rule.source(),
                        rule.strength() == Strength.SHALL,
                        rule.example().wrong(),
                        rule.example().right()))
                .toList();
    }

    /** What is wrong with fonts that documents asked for so far: the documents are fine, they show others. */
    public List<Problem> fontProblems() {
        return problems.of(session().pipeline().fonts().findings());
    }

    /** The project's folder on a disk; null where it lies in memory. */
    public @Nullable Path folder() {
        Project project = files.project();
        return project == null ? null : project.root();
    }

    /**
     * Builds a project on a disk into its output folder: what has changed, with a record of it, each file written whole or
     * not at all.
     *
     * @param told of each file as soon as it and all before it are done, on this thread
     * @return what became of each file, in their order
     * @throws UnsupportedOperationException if the project lies in memory
     * @throws IOException if a folder of content, the kinds or the fonts can't be read
     */
    public List<BuiltFile> build(BuildPlan plan, Consumer<BuiltFile> told) throws IOException {
        return work().build(plan, told);
    }

    /**
     * Sets all documents of a build, whether {@link #build} made them anew or not, into one PDF to be printed on both sides
     * of the paper: in the order of their files' names as a person counts, each from page 1 and on a sheet of its own. It is
     * not written where one of them has an error: a stack that lacks a letter would be taken for all.
     *
     * @param plan the build; of its output folder no other file is written
     * @param target the file, ending in .pdf, in place of the one that was there; relative to the working folder
     * @throws IllegalArgumentException if it has another ending
     * @throws UnsupportedOperationException if the project lies in memory
     * @throws IOException if a folder of content or the output folder can't be read
     */
    public MergedFile merge(BuildPlan plan, Path target) throws IOException {
        return work().merge(plan, target);
    }

    /**
     * The outputs of a project on a disk whose content files are no more, by the record that {@link #build} keeps of its
     * output folder. What a person went on editing is never taken away, nor is what no build noted.
     *
     * @param plan the build whose output folder is meant
     * @param remove whether they are taken away
     * @return what is left or was taken away, and stands against the content files that are no more
     * @throws UnsupportedOperationException if the project lies in memory
     * @throws IOException if the output folder can't be looked at
     */
    public List<Problem> leftovers(BuildPlan plan, boolean remove) throws IOException {
        return work().leftovers(plan, remove);
    }

    /**
     * Checks content files of a project on a disk.
     *
     * @param paths files and folders of such; all of the project's content where there is none
     * @param workingFolder what relative paths start from, and relative to which files are named
     * @param mend whether what is beyond doubt is mended in the files
     * @return what was found, in the order of the files; before them the office's habits of proof-reading, if anything is
     *     wrong with those
     * @throws UnsupportedOperationException if the project lies in memory
     * @throws IOException if a folder of content can't be read
     */
    public List<CheckedFile> checkFiles(List<Path> paths, Path workingFolder, boolean mend) throws IOException {
        return work().check(paths, workingFolder, mend, false);
    }

    /**
     * Checks content files of a project on a disk that are to be printed in their last form: a date that is still open, a
     * number without its figure or a draft's status are errors.
     *
     * @param paths as above
     * @param workingFolder as above
     * @param mend as above
     * @return as above
     * @throws UnsupportedOperationException if the project lies in memory
     * @throws IOException if a folder of content can't be read
     */
    public List<CheckedFile> checkLast(List<Path> paths, Path workingFolder, boolean mend) throws IOException {
        return work().check(paths, workingFolder, mend, true);
    }

    /**
     * What is said of files that lie among the content, say what kind they are, and are left out for their ending.
     *
     * @param paths files and folders of such; all of the project's content where there is none
     * @param workingFolder what relative paths start from, and relative to which files are named
     * @throws UnsupportedOperationException if the project lies in memory
     * @throws IOException if a folder of content can't be read
     */
    public List<Problem> strayFiles(List<Path> paths, Path workingFolder) throws IOException {
        return work().strays(paths, workingFolder);
    }

    private DiskWork work() {
        Project project = files.project();
        if (project == null) {
            throw new UnsupportedOperationException("this project lies in memory");
        }
        Session session = session();
        return new DiskWork(project, session.setting(), session.pipeline(), problems, faults::keep);
    }

    /** Lets go of all that was read. Work that is under way ends well; later calls throw {@link IllegalStateException}. */
    @Override
    public void close() {
        session = null;
    }
}
