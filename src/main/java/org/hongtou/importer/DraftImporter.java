package org.hongtou.importer;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.YamlWriter;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.oldword.OldWordDraft;
import org.hongtou.importer.parts.Found;
import org.hongtou.importer.parts.OfficeLines;
import org.hongtou.importer.parts.Recogniser;
import org.hongtou.importer.pdf.PdfDraft;
import org.hongtou.importer.rtf.RtfDraft;
import org.hongtou.importer.simplify.LostCharacters;
import org.hongtou.importer.simplify.Simplifier;
import org.hongtou.importer.text.TextDraft;
import org.hongtou.importer.web.MarkdownDraft;
import org.hongtou.importer.web.WebDraft;
import org.hongtou.importer.word.DocxDraft;

/** Makes content of a draft: a Word file, old or new, a PDF, RTF, a web page, Markdown or text. What it is, its bytes say. */
public final class DraftImporter {
    /** The largest draft that is read, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    /** Some 1600 pages. */
    private static final int MOST_CHARACTERS = 1_000_000;
    /** Paragraphs, and cells of tables. */
    private static final int MOST_PIECES = 50_000;

    private static final byte[] ZIP = HexFormat.of().parseHex("504B0304");
    private static final byte[] OLD = HexFormat.of().parseHex("D0CF11E0");
    private static final byte[] PDF = HexFormat.of().parseHex("255044462D");
    private static final int LOOKED_AT = 1024;
    private static final Pattern MARKDOWN = Pattern.compile("(?i).{0,400}\\.(?:md|markdown|mkd)");
    private static final Pattern PAGE = Pattern.compile("(?i).{0,400}\\.(?:html?|mht|mhtml)");

    private DraftImporter() {}

    /**
     * The content that a draft comes to. What is doubtful stands in its text as a comment, what can't be carried over is
     * told.
     *
     * @param name the draft's name as messages show it
     * @param keys the names of the keys that a kind has
     * @throws org.hongtou.diagnostics.Halt if it is no draft that is read: why stands in the report
     */
    public static ImportedContent read(
            String name, byte[] bytes, DraftWishes wishes, Function<String, Set<String>> keys, Report report) {
        Found found = Recogniser.of(draft(new RawDraft(name, bytes), wishes, report), wishes.kind(), wishes.habits());
        found.keep(keys.apply(found.kind()));
        String yaml = text(name, found, report);
        return new ImportedContent(
                found.kind(), String.valueOf(found.values().getOrDefault("标题", "")), yaml, found.images());
    }

    /** The draft that a file holds, in the characters that are wished for. */
    static DraftDocument draft(RawDraft file, DraftWishes wishes, Report report) {
        DraftDocument draft = draft(file.name(), file.bytes(), report);
        if (draft.pieces().isEmpty()) {
            throw report.halt(Diagnostic.error("import.empty", Place.file(file.name())));
        }
        if (draft.length() > MOST_CHARACTERS || draft.count() > MOST_PIECES) {
            throw report.halt(Diagnostic.error("import.too-long", Place.file(file.name()), MOST_CHARACTERS / 10_000));
        }
        return OfficeLines.in(worded(draft, wishes, report), wishes.habits(), report);
    }

    /** The draft in the characters that are wished for; what its characters went through before is told. */
    private static DraftDocument worded(DraftDocument draft, DraftWishes wishes, Report report) {
        LostCharacters.tell(draft, report);
        if (wishes.simplify()) {
            return Simplifier.simplified(draft, report);
        }
        Simplifier.tell(draft, report);
        return draft;
    }

    private static DraftDocument draft(String name, byte[] bytes, Report report) {
        if (bytes.length == 0) {
            throw report.halt(Diagnostic.error("import.empty", Place.file(name)));
        }
        if (startsWith(bytes, ZIP)) {
            return DocxDraft.read(name, bytes, report);
        }
        if (startsWith(bytes, OLD)) {
            return OldWordDraft.read(name, bytes, report);
        }
        if (RtfDraft.isOne(bytes)) {
            return RtfDraft.read(name, bytes, report);
        }
        if (isPdf(bytes)) {
            return PdfDraft.read(name, bytes, report);
        }
        if (WebDraft.isOtherXml(bytes)) {
            throw report.halt(Diagnostic.error("import.other-xml", Place.file(name)));
        }
        if (WebDraft.isOne(bytes, PAGE.matcher(name).matches())) {
            return WebDraft.read(name, bytes, report);
        }
        if (MARKDOWN.matcher(name).matches() || MarkdownDraft.isOne(bytes)) {
            return MarkdownDraft.read(name, bytes, report);
        }
        return TextDraft.read(name, bytes, report);
    }

    /** Whether a PDF begins, behind what a mail program may have put before it. */
    private static boolean isPdf(byte[] bytes) {
        for (int at = 0; at < Math.min(bytes.length - PDF.length, LOOKED_AT); at++) {
            if (java.util.Arrays.equals(bytes, at, at + PDF.length, PDF, 0, PDF.length)) {
                return true;
            }
        }
        return false;
    }

    private static String text(String name, Found found, Report report) {
        Source written = YamlWriter.write(name, found.values(), report);
        StringBuilder text =
                new StringBuilder("# 由“" + name.replaceAll("\\p{Cntrl}", "") + "”导入。带“待核”的几处请看一看，看过就可以删去那一行。\n");
        Map<String, List<String>> doubts = found.doubts();
        for (String line : written.text().split("\n", -1)) {
            int colon = line.indexOf(':');
            List<String> told = colon > 0 && !Character.isWhitespace(line.charAt(0))
                    ? doubts.getOrDefault(line.substring(0, colon), List.of())
                    : List.of();
            told.forEach(sentence -> text.append("# 待核：").append(sentence).append('\n'));
            text.append(line).append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
