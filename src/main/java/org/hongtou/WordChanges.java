package org.hongtou;

import java.util.List;
import org.hongtou.takeback.BroughtHome;
import org.hongtou.takeback.Comparison;
import org.hongtou.takeback.HomeChange;

/** What was changed between two versions of a document, one of which at least is a Word file. */
public sealed interface WordChanges {
    /**
     * A content's text with what somebody changed in its Word file: comments, order and layout are as they were elsewhere.
     *
     * @param yaml the text
     * @param made what was brought home: built again, the content prints it
     * @param left what couldn't be, because no change of the content prints it
     */
    record TakenBack(String yaml, List<Change> made, List<Change> left) implements WordChanges {
        public TakenBack {
            made = List.copyOf(made);
            left = List.copyOf(left);
        }

        static TakenBack of(BroughtHome home) {
            return new TakenBack(
                    home.yaml(),
                    home.made().stream().map(WordChanges::change).toList(),
                    home.left().stream().map(WordChanges::change).toList());
        }
    }

    /**
     * How one version of a document became another.
     *
     * @param docx the later version's Word file, in which each change can be accepted or rejected
     * @param changes what was changed, in the order of the text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and as large as Word files are
    record Compared(byte[] docx, List<Change> changes) implements WordChanges {
        public Compared {
            changes = List.copyOf(changes);
        }

        static Compared of(Comparison.Compared compared) {
            return new Compared(
                    compared.docx(),
                    compared.changes().stream().map(WordChanges::change).toList());
        }
    }

    /** What was done. */
    enum Form {
        /** Other words in a paragraph or a table's row. */
        CHANGED,
        /** Paragraphs or rows more. */
        ADDED,
        /** Paragraphs or rows less. */
        REMOVED,
        /** Items of a list in another order, or paragraphs elsewhere. */
        MOVED
    }

    /**
     * A change.
     *
     * @param form what was done
     * @param key the path of the key that says it now: {@code 稿件[2].正文}; empty where it couldn't be brought home, or where
     *     versions are compared
     * @param before the words that were printed, a line each paragraph; empty where something was added
     * @param after the words that somebody wants; empty where something was taken out
     */
    record Change(Form form, String key, String before, String after) {}

    private static Change change(HomeChange change) {
        return new Change(Form.valueOf(change.form().name()), change.key(), change.before(), change.after());
    }
}
