package org.hongtou.importer;

import java.util.List;
import org.hongtou.importer.draft.Image;

/**
 * The content that a draft came to.
 *
 * @param kind the kind's Chinese name: 通知
 * @param title the document's title; empty where none was found
 * @param yaml the file's text
 * @param images its pictures, whose files stand beside it
 */
public record ImportedContent(String kind, String title, String yaml, List<Image> images) {
    public ImportedContent {
        images = List.copyOf(images);
    }
}
