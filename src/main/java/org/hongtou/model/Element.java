package org.hongtou.model;

import java.util.Locale;

/**
 * The elements of a document that are set as paragraphs, in the standard's terms. An element's {@link #key()} is its
 * name in style files; its look stands there and only there.
 */
public enum Element {
    /** 份号、密级、紧急程度、内部资料: flush with the type area's left edge (GB/T 9704-2012 7.2.1–7.2.3). */
    CORNER_LEFT,
    /** 编号、办理类别、公开方式: flush with the right edge (practice). */
    CORNER_RIGHT,
    /** 发文机关标志 (7.2.4); a bulletin's 刊名. */
    MARK,
    /** 期号 of a bulletin (practice). */
    ISSUE,
    /** 令号 of an order (10.2). */
    ORDER_NUMBER,
    /** 发文字号 (7.2.5). */
    NUMBER,
    /** 签发人 (7.2.6). */
    SIGNATORY,
    /** 编印单位 at the left and date at the right of a bulletin's head (practice). */
    ENDS,
    /** 报送 in a special report's head (practice). */
    REPORT_TO,
    /** 标题 (7.3.1). */
    TITLE,
    SUBTITLE,
    /** 题注: adopted by which meeting on what day. */
    ADOPTION,
    BYLINE,
    /** 主送机关 (7.3.2). */
    ADDRESSEE,
    /** 目录标题 of a bulletin's contents. */
    CONTENTS_HEADING,
    /** 目录条目. */
    CONTENTS_ENTRY,
    /** 按语. */
    EDITOR_NOTE,
    /** 栏目: a heading over several items of a bulletin. */
    COLUMN,
    /** 稿件标题 on lines of its own. */
    ITEM_TITLE,
    ITEM_SUBTITLE,
    /** 一、 (7.3.3). */
    HEADING_1,
    /** （一）. */
    HEADING_2,
    /** 1. */
    HEADING_3,
    /** （1）. */
    HEADING_4,
    /** 第×章 of an issued text. */
    CHAPTER,
    /** 正文 (7.3.3). */
    PARAGRAPH,
    /** A paragraph from the type area's left edge on, where its person says so. */
    FLUSH_LINE,
    /** A paragraph in the middle. */
    CENTER_LINE,
    /** A paragraph at the right: a date in an attachment. */
    RIGHT_LINE,
    /** 导语. */
    LEAD,
    /** 简讯条目. */
    BRIEF,
    /** 供稿: who sent an item. */
    SOURCE,
    /** 附件说明 (7.3.4). */
    ATTACHMENT_NOTE,
    /** 发文机关署名 (7.3.5). */
    SIGNATURE,
    /** 成文日期 (7.3.5). */
    DATE,
    /** 附注 (7.3.6). */
    NOTE,
    /** 出席、请假、列席 of minutes (10.3). */
    ATTENDANCE,
    /** 名单: names in columns. */
    NAMES,
    /** 附件 and its number (7.3.7). */
    ATTACHMENT_LABEL,
    ATTACHMENT_TITLE,
    TABLE_CAPTION,
    /** 单位：万元, over a table at the right. */
    TABLE_UNIT,
    TABLE_HEAD,
    TABLE_CELL,
    /** 注 and 资料来源 under a table. */
    TABLE_NOTE,
    PICTURE,
    PICTURE_CAPTION,
    /** 抄送 (7.4.2); the labelled lines of a bulletin's 报尾. */
    COPY_TO,
    /** 印发机关和印发日期 (7.4.3). */
    PRINTED,
    /** 签发、审核、责任编辑 in a row of a bulletin's 报尾. */
    STAFF,
    /** 共印×份. */
    COPIES,
    /** 页码 (7.5). */
    PAGE_NUMBER;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The element's name in style files: {@code attachment-note}. */
    public String key() {
        return key;
    }

    /** The heading of a level from 1 to 4. */
    public static Element heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("no heading of level " + level);
        };
    }
}
