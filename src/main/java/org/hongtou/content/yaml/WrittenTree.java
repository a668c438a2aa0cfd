package org.hongtou.content.yaml;

/** A YAML file, read, with where its values stand. */
record WrittenTree(YamlTree tree, WrittenValue root) {}
