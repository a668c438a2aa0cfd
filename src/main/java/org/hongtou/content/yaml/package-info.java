/** A mended text as a tree whose every node has its place, and its comments; the only package that knows snakeyaml. */
@NullMarked
package org.hongtou.content.yaml;

import org.jspecify.annotations.NullMarked;
