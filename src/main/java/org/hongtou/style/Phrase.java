package org.hongtou.style;

import java.util.Locale;

/**
 * Words that setting adds to what a document says: the part {@code phrases} of a style gives each. What a template can
 * write itself is none of them.
 */
public enum Phrase {
    /** Before the names of those who sign an upward document (GB/T 9704-2012 7.2.6). */
    SIGNATORIES,
    /** Between two of these names on a line. */
    BETWEEN_SIGNATORIES,
    /** Before the titles of attachments (7.3.4). */
    ATTACHMENTS,
    /** Before the number of an attachment, where there are several. */
    BEFORE_ATTACHMENT_NUMBER,
    /** After that number. */
    AFTER_ATTACHMENT_NUMBER,
    /** Before the name of a bulletin's column, where it brings no mark of its own (practice). */
    BEFORE_COLUMN,
    /** After that name. */
    AFTER_COLUMN,
    /** Before an entry of contents; a blank at its end is the room before the entry's words. */
    CONTENTS_ENTRY,
    /** After a label: those of an imprint, of staff, of attendance, of an editor's note. */
    AFTER_LABEL,
    /** Between the names of one task in the row of staff. */
    BETWEEN_STAFF,
    /** The label of addressees that stand in the imprint (7.3.2). */
    ADDRESSEES,
    /** After the last of these addressees (7.4.2). */
    AFTER_ADDRESSEES,
    /** Before the day of printing (7.4.3). */
    BEFORE_PRINTED_ON,
    /** After the day of printing. */
    AFTER_PRINTED_ON,
    /** Before the number of copies. */
    BEFORE_COPIES,
    /** After the number of copies. */
    AFTER_COPIES,
    /** As wide as the date that a sealed document leaves room for where it gives none; never printed. */
    UNKNOWN_DATE,
    /** Before whose seal a picture shows, for those who don't see it. */
    SEAL,
    /** Before whose signature a stamp shows, for those who don't see it. */
    STAMP,
    /** What any other picture is called. */
    PICTURE,
    /** The name that a word processor lists the small paragraph by which holds the imprint. */
    IMPRINT_ANCHOR,
    /** What the table of the imprint is called, for those who have it read aloud. */
    IMPRINT,
    /** What the table of a joint mark is called, likewise. */
    JOINT_MARK;

    /** Its name in a style: {@code after-copies}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a file or a reader needs words here; the others may be empty. */
    boolean isNeeded() {
        return this == UNKNOWN_DATE || this == PICTURE || this == IMPRINT_ANCHOR;
    }
}
