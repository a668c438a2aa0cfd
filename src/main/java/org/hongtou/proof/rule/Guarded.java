package org.hongtou.proof.rule;

/** What a mend doesn't touch unless its rule is safe there: there the same characters may mean something else. */
public enum Guarded {
    /** What stands between 《 and 》: it is called so. */
    TITLE,
    /** What stands between “ and ”: somebody said it so. */
    QUOTATION,
    /** A digit, or what stands between two. */
    NUMBER,
    /** The number of a paper that was issued by others: 泽水〔2026〕9号. */
    DOCUMENT_NUMBER,
    /** A word that may be a part of a name, since 酒店, 公司 or 村 follows. */
    NAME
}
