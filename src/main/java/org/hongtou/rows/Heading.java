package org.hongtou.rows;

import java.util.List;

/**
 * A column and what it holds.
 *
 * @param column from 0
 * @param words what stands over it
 * @param claims the keys that it holds; none where it is left out
 */
record Heading(int column, String words, List<RowKeys.Claim> claims) {
    Heading {
        claims = List.copyOf(claims);
    }
}
