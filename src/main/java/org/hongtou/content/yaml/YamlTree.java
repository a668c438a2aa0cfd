package org.hongtou.content.yaml;

import java.util.List;

/**
 * A YAML file, read.
 *
 * @param root what it says
 * @param comments what it says to people alone, in its order
 */
public record YamlTree(Node root, List<Comment> comments) {
    public YamlTree {
        comments = List.copyOf(comments);
    }
}
