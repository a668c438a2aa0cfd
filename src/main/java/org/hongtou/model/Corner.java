package org.hongtou.model;

/**
 * A short line at the top of page 1: copy number, classification, urgency, a bulletin's serial number, a reply's
 * category and disclosure. Those of one side stand under each other from the first line on.
 *
 * @param side which edge of the type area it is flush with
 * @param role what it says
 * @param text its words
 */
public record Corner(Side side, Role role, String text) implements Block {
    /** An edge of the type area. */
    public enum Side {
        LEFT,
        RIGHT
    }

    /** What a corner line says. */
    public enum Role {
        /** 份号 (GB/T 9704-2012 7.2.1). */
        COPY_NUMBER,
        /** 密级和保密期限 (7.2.2). */
        CLASSIFICATION,
        /** 紧急程度 (7.2.3). */
        URGENCY,
        /** 内部资料，注意保存 and its like. */
        NOTICE,
        /** 编号 of a bulletin. */
        SERIAL,
        /** 办理类别 of a reply. */
        CATEGORY,
        /** 公开方式. */
        DISCLOSURE,
        /** 送审稿, 征求意见稿. */
        DRAFT
    }
}
