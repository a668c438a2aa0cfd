package org.hongtou;

import java.util.List;
import java.util.Map;
import org.hongtou.importer.DraftImporter;
import org.hongtou.importer.ImageNames;
import org.hongtou.importer.ImportedContent;

/**
 * The content that a draft came to: what a clerk would have typed, with comments where something is doubtful.
 *
 * @param kind the kind's Chinese name: 通知
 * @param title the document's title; empty where it has none
 * @param yaml the text of a content file
 * @param pictures what its pictures' names stand for, to be put beside the content file
 */
public record ImportedDraft(String kind, String title, String yaml, List<Picture> pictures) {
    /** The largest draft that is read, in bytes. */
    public static final long MAX_BYTES = DraftImporter.MAX_BYTES;

    public ImportedDraft {
        pictures = List.copyOf(pictures);
    }

    /**
     * A draft before it is imported.
     *
     * @param name its name in problems
     * @param bytes its file, see {@link Hongtou#importDraft(String, byte[], ImportWishes)}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and as large as drafts are
    public record Original(String name, byte[] bytes) {}

    /**
     * A picture of the draft.
     *
     * @param name as the content names it: {@code image1.png}
     * @param bytes the file
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and as large as pictures are
    public record Picture(String name, byte[] bytes) {}

    /**
     * Content whose pictures have other names, because theirs were taken.
     *
     * @param yaml as {@link #yaml()}
     * @param names the new names by the old ones; all are changed at once
     */
    public static String renamed(String yaml, Map<String, String> names) {
        return ImageNames.renamed(yaml, names);
    }

    static ImportedDraft of(ImportedContent content) {
        return new ImportedDraft(
                content.kind(),
                content.title(),
                content.yaml(),
                content.images().stream()
                        .map(image -> new Picture(image.name(), image.bytes()))
                        .toList());
    }
}
