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

    private static int place(String words, List<PrintedPassage> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (Placed.squeezed(wanted.get(i).words()).contains(words)) {
                return i;
            }
        }
        return -1;
    }
}
