package org.hongtou.output.docx.lint;

/** What Word does with a file that breaks a rule. */
enum Harm {
    /** It doesn't open the file, or opens it only when told to recover "unreadable content". */
    REFUSES,
    /** It changes what it read, in silence or with a list of repairs. */
    REPAIRS,
    /** It leaves out what was written. */
    DROPS,
    /** It takes what was written for something else. */
    MISREADS
}
