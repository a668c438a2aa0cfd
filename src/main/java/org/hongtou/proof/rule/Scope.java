package org.hongtou.proof.rule;

import java.util.stream.Stream;
import org.hongtou.content.checked.Passage;

/** Which passages a rule of single lines reads. */
public enum Scope {
    /** Paragraphs and headings. */
    PARAGRAPHS,
    /** Titles, of the document, its items and attachments. */
    TITLES,
    /** All that is prose. */
    PROSE;

    public Stream<Passage> of(Manuscript manuscript) {
        return switch (this) {
            case PARAGRAPHS -> manuscript.paragraphs();
            case TITLES -> manuscript.passages().stream().filter(passage -> passage.form() == Passage.Form.TITLE);
            case PROSE -> manuscript.prose();
        };
    }
}
