package org.hongtou.model;

import java.util.List;

/**
 * What stands at the foot of the last page: the imprint 版记 of an official document (GB/T 9704-2012 7.4), or the
 * distribution block 报尾 of a bulletin.
 *
 * @param form which of the two
 * @param lines 抄送, or the labelled lines of a 报尾
 * @param staff 签发, 审核, 责任编辑: one row
 * @param printedBy 印发机关, or empty
 * @param printedOn 印发日期 as it is printed, without 印发; or empty
 * @param copies 共印×份, or empty
 */
public record Imprint(
        Form form, List<Labelled> lines, List<Labelled> staff, String printedBy, String printedOn, String copies)
        implements Block {

    public Imprint {
        lines = List.copyOf(lines);
        staff = List.copyOf(staff);
    }

    /** Which kind of foot it is. */
    public enum Form {
        IMPRINT,
        DISTRIBUTION
    }
}
