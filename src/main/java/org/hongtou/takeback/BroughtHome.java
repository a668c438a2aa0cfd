package org.hongtou.takeback;

import java.util.List;

/**
 * A content with what was changed in its Word file.
 *
 * @param yaml the content's text
 * @param made what was brought home
 * @param left what couldn't be: no change of the content prints it
 */
public record BroughtHome(String yaml, List<HomeChange> made, List<HomeChange> left) {
    public BroughtHome {
        made = List.copyOf(made);
        left = List.copyOf(left);
    }
}
