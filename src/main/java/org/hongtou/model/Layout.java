package org.hongtou.model;

import java.util.Locale;

/** The format that a document is laid out in: 版式. */
public enum Layout {
    /** 文件: the red head of GB/T 9704-2012 7. */
    OFFICIAL,
    /** 信函 (10.1). */
    LETTER,
    /** 平件: no red head. */
    PLAIN;

    /** The name in markup and style files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
