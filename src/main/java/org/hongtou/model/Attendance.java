package org.hongtou.model;

import java.util.List;

/**
 * Who was at a meeting (GB/T 9704-2012 10.3): 出席, 请假, 列席.
 *
 * @param lines in the order of the standard
 */
public record Attendance(List<Labelled> lines) implements Block {

    public Attendance {
        lines = List.copyOf(lines);
    }
}
