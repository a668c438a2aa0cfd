package org.hongtou.model;

import java.util.List;

/**
 * Names in even columns without rules, read row by row: who is commended, who attends.
 *
 * @param columns how many columns; 0 where the names decide
 * @param names people and offices, in order
 * @param line the line of the content file that it comes from; 0 where it comes from elsewhere
 */
public record NameList(int columns, List<String> names, int line) implements Block {
    /** More columns have no room for names. */
    public static final int MOST_COLUMNS = 10;

    public NameList {
        names = List.copyOf(names);
    }
}
