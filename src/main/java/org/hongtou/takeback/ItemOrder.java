package org.hongtou.takeback;

import java.util.List;

/** Whether somebody moved items of a list. */
final class ItemOrder {
    private ItemOrder() {}

    /** Whether the first printed words of a list's items stand in another order in the edited file. */
    static boolean isAnother(Version now, Version.Items list, List<PrintedPassage> wanted) {
        int last = -1;
        for (int i = 1; i <= list.size(); i++) {
            List<Leaf> leaves = now.within(list.path().item(i));
            int at = -1;
            for (Leaf leaf : leaves) {
                String words = leaf.lines().isEmpty()
                        ? ""
                        : Placed.squeezed(leaf.lines().getFirst());
                if (words.length() > 1) {
                    at = place(words, wanted);
                    break;
                }
            }
            if (at >= 0 && at < last) {
                return true;
            }
            last = Math.max(last, at);
        }
        return false;
    }

    /** The passage that says just the words, for a contents list says them with a page; else the first that has them. */
    private static int place(String words, List<PrintedPassage> wanted) {
        List<String> said =
                wanted.stream().map(passage -> Placed.squeezed(passage.words())).toList();
        int alone = said.indexOf(words);
        if (alone >= 0) {
            return alone;
        }
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).contains(words)) {
                return i;
            }
        }
        return -1;
    }
}
