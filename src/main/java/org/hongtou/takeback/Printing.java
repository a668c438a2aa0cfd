package org.hongtou.takeback;

import java.util.List;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.KeyPatch;
import org.hongtou.content.yaml.Node;
import org.jspecify.annotations.Nullable;

/** Builds a content's Word files in memory. */
@FunctionalInterface
public interface Printing {
    /** What a content comes to; null where it has errors. */
    @Nullable
    Printed of(Source source);

    /**
     * A content and its Word files.
     *
     * @param source the content file
     * @param own its tree
     * @param whole the tree with what the office's file says for it
     * @param patch what changes its text
     * @param open names of keys for words that it hasn't got
     * @param openTexts those of them that hold paragraphs
     * @param files its Word files
     */
    record Printed(
            Source source,
            Node own,
            Node whole,
            KeyPatch patch,
            List<String> open,
            List<String> openTexts,
            List<byte[]> files) {
        public Printed {
            open = List.copyOf(open);
            openTexts = List.copyOf(openTexts);
            files = List.copyOf(files);
        }
    }
}
