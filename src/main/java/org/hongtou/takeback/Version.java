package org.hongtou.takeback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.KeyPatch;
import org.hongtou.content.yaml.KeyPath;

/**
 * A version of the content on the way home, and what it prints.
 *
 * @param source the content file
 * @param own its texts
 * @param inherited the texts that its office's file says for it
 * @param lists its lists of more than one item, by their paths, with how many items they have
 * @param open names of keys for words that it hasn't got
 * @param openTexts those of them that hold paragraphs
 * @param patch what changes its text
 * @param passages what it prints
 */
record Version(
        Source source,
        List<Leaf> own,
        List<Leaf> inherited,
        List<Items> lists,
        List<String> open,
        List<String> openTexts,
        KeyPatch patch,
        List<PrintedPassage> passages) {

    /** A list that holds mappings. */
    record Items(KeyPath path, int size) {}

    static Version of(Printing.Printed printed, List<PrintedPassage> passages) {
        List<Leaf> own = Leaf.of(printed.own());
        Set<String> said = new HashSet<>();
        own.forEach(leaf -> said.add(first(leaf)));
        List<Leaf> inherited = Leaf.of(printed.whole()).stream()
                .filter(leaf -> !said.contains(first(leaf)))
                .toList();
        List<Items> lists = new ArrayList<>();
        for (Leaf leaf : own) {
            for (int i = 1; i < leaf.path().steps().size(); i++) {
                if (leaf.path().steps().get(i) instanceof KeyPath.Step.Item item) {
                    KeyPath list = new KeyPath(leaf.path().steps().subList(0, i));
                    lists.removeIf(known -> known.path().equals(list));
                    lists.add(new Items(list, item.position()));
                }
            }
        }
        return new Version(
                printed.source(),
                own,
                inherited,
                lists,
                printed.open(),
                printed.openTexts(),
                printed.patch(),
                passages);
    }

    private static String first(Leaf leaf) {
        return leaf.path().steps().getFirst() instanceof KeyPath.Step.Key key ? key.name() : "";
    }

    /** The texts within an item or a key. */
    List<Leaf> within(KeyPath path) {
        return own.stream()
                .filter(leaf -> leaf.path().steps().size() >= path.steps().size()
                        && leaf.path().steps().subList(0, path.steps().size()).equals(path.steps()))
                .toList();
    }
}
