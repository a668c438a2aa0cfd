package org.hongtou.importer.rtf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.Losses;

/** Reads a draft in Rich Text Format, whatever its name ends in. */
public final class RtfDraft {
    private static final Pattern START = Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s{0,9}(\\{\\s{0,9}\\\\rtf)");
    private static final int LOOKED_AT = 40;

    private RtfDraft() {}

    /** Whether a file is one by how it begins. */
    public static boolean isOne(byte[] bytes) {
        return start(bytes) >= 0;
    }

    private static int start(byte[] bytes) {
        Matcher start =
                START.matcher(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1));
        return start.find() ? start.start(1) : -1;
    }

    /**
     * The draft, as Word shows it with all changes accepted; one that is cut is read as far as it goes.
     *
     * @throws org.hongtou.diagnostics.Halt if it holds too much
     */
    public static DraftDocument read(String name, byte[] bytes, Report report) {
        Losses losses = new Losses();
        RtfReader reader = new RtfReader(new RtfTokens(bytes, Math.max(0, start(bytes))), losses);
        List<DraftPiece> pieces = reader.read();
        if (reader.isTooMuch()) {
            throw report.halt(
                    Diagnostic.error("import.too-long", Place.file(name), RtfReader.MOST_CHARACTERS / 10_000));
        }
        if (reader.isCut()) {
            report.add(Diagnostic.warning("import.cut", Place.file(name)));
        }
        DraftDocument draft = new DraftDocument(name, pieces);
        losses.tell(name, report);
        return draft;
    }
}
