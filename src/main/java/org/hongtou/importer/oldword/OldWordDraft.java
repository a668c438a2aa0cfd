package org.hongtou.importer.oldword;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.Losses;

/** Reads a draft that Word 97 to 2003 or WPS wrote ({@code .doc}, {@code .wps}). */
public final class OldWordDraft {
    private static final String DOCUMENT = "WordDocument";
    private static final String ENCRYPTED = "EncryptedPackage";
    private static final int HEAD = 12;
    private static final int FLAGS = 11;
    private static final int MARK = 0xA5EC;
    private static final int OLDER_MARK = 0xA5DC;
    /** Word 97's. */
    private static final int FIRST_VERSION = 0xC1;
    /** The most characters that are read: some 1600 pages. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private OldWordDraft() {}

    /**
     * The draft, as Word shows it with all changes accepted.
     *
     * @throws Halt if it is another file, older, damaged, has a password, or holds too much
     */
    public static DraftDocument read(String name, byte[] bytes, Report report) {
        try (POIFSFileSystem streams = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = streams.getRoot();
            if (!root.hasEntry(DOCUMENT)) {
                throw halt(root.hasEntry(ENCRYPTED) ? "import.password" : "import.other-office", name, report);
            }
            requireReadable(root, name, report);
            return draft(name, new HWPFDocument(root), report);
        } catch (EncryptedDocumentException e) {
            throw halt("import.password", name, report);
        } catch (OldFileFormatException e) {
            throw halt("import.old-word", name, report);
        } catch (Halt e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI finds damage in many ways, and tells it in as many
            throw halt("import.damaged", name, report);
        }
    }

    /** Looks at the first bytes ([MS-DOC] 2.5.2): what is older or locked, POI tells as damage. */
    private static void requireReadable(DirectoryNode root, String name, Report report) throws IOException {
        byte[] head = new byte[HEAD];
        try (DocumentInputStream in = root.createDocumentInputStream(DOCUMENT)) {
            if (in.readNBytes(head, 0, HEAD) < HEAD) {
                throw halt("import.damaged", name, report);
            }
        }
        int mark = (head[0] & 0xFF) | (head[1] & 0xFF) << 8;
        int version = (head[2] & 0xFF) | (head[3] & 0xFF) << 8;
        if (mark != MARK && mark != OLDER_MARK) {
            throw halt("import.damaged", name, report);
        }
        if (version < FIRST_VERSION) {
            throw halt("import.old-word", name, report);
        }
        if ((head[FLAGS] & 1) != 0) {
            throw halt("import.password", name, report);
        }
    }

    private static DraftDocument draft(String name, HWPFDocument document, Report report) {
        if (document.characterLength() > MOST_CHARACTERS) {
            throw report.halt(Diagnostic.error("import.too-long", Place.file(name), MOST_CHARACTERS / 10_000));
        }
        Losses losses = new Losses();
        StoryReader reader = new StoryReader(document, losses);
        List<DraftPiece> pieces = reader.read();
        int notes =
                document.getFootnotes().getNotesCount() + document.getEndnotes().getNotesCount();
        for (int i = 0; i < notes; i++) {
            losses.add("footnote");
        }
        reader.tellHeads();
        DraftDocument draft = new DraftDocument(name, pieces);
        losses.tell(name, report);
        return draft;
    }

    private static RuntimeException halt(String code, String name, Report report) {
        return report.halt(Diagnostic.error(code, Place.file(name)));
    }
}
