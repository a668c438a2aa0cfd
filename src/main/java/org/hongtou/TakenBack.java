package org.hongtou;

import java.util.List;
import org.hongtou.takeback.BroughtHome;
import org.hongtou.takeback.HomeChange;

/**
 * A content's text with what somebody changed in its Word file: comments, order and layout are as they were elsewhere.
 *
 * @param yaml the text
 * @param made what was brought home: built again, the content prints it
 * @param left what couldn't be, because no change of the content prints it
 */
public record TakenBack(String yaml, List<Change> made, List<Change> left) {
    public TakenBack {
        made = List.copyOf(made);
        left = List.copyOf(left);
    }

    /** What was done in Word. */
    public enum Form {
        /** Other words in a paragraph or a table's row. */
        CHANGED,
        /** Paragraphs or rows more. */
        ADDED,
        /** Paragraphs or rows less. */
        REMOVED,
        /** Items of a list in another order. */
        MOVED
    }

    /**
     * A change that was made in Word.
     *
     * @param form what was done
     * @param key the path of the key that says it now: {@code 稿件[2].正文}; empty where it couldn't be brought home
     * @param before the words that were printed, a line each paragraph; empty where something was added or moved
     * @param after the words of the Word file; empty where something was taken out or moved
     */
    public record Change(Form form, String key, String before, String after) {}

    static TakenBack of(BroughtHome home) {
        return new TakenBack(
                home.yaml(),
                home.made().stream().map(TakenBack::change).toList(),
                home.left().stream().map(TakenBack::change).toList());
    }

    static Change change(HomeChange change) {
        return new Change(Form.valueOf(change.form().name()), change.key(), change.before(), change.after());
    }
}
