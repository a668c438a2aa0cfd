package org.hongtou.takeback;

import java.util.ArrayList;
import java.util.List;

/**
 * What an edited file has otherwise than what is printed now: a passage with other words, or some that follow one another
 * and were added or taken out.
 *
 * @param form what was done
 * @param printed the first printed passage: the one that changed, the first taken out, or the one that the added ones come
 *     before
 * @param edited the first passage of the edited file: the changed one, the first added, or the one that those taken out
 *     came before
 * @param size how many
 */
record Difference(Form form, int printed, int edited, int size) {
    /** What was done. */
    enum Form {
        CHANGED,
        ADDED,
        REMOVED
    }

    /** All differences, in the order of the files. */
    static List<Difference> all(List<Alignment.Pair> pairs, List<PrintedPassage> printed, List<PrintedPassage> edited) {
        List<Difference> all = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (Alignment.Pair pair : pairs) {
            Difference last = all.isEmpty() ? null : all.getLast();
            if (pair.left() >= 0 && pair.right() >= 0) {
                if (!printed.get(pair.left())
                        .words()
                        .equals(edited.get(pair.right()).words())) {
                    all.add(new Difference(Form.CHANGED, pair.left(), pair.right(), 1));
                }
                left = pair.left() + 1;
                right = pair.right() + 1;
            } else if (pair.left() >= 0) {
                grow(all, last, new Difference(Form.REMOVED, pair.left(), right, 1));
                left = pair.left() + 1;
            } else {
                grow(all, last, new Difference(Form.ADDED, left, pair.right(), 1));
                right = pair.right() + 1;
            }
        }
        return all;
    }

    private static void grow(
            List<Difference> all, @org.jspecify.annotations.Nullable Difference last, Difference next) {
        boolean goesOn = last != null
                && last.form == next.form
                && (next.form == Form.REMOVED
                        ? last.printed + last.size == next.printed && last.edited == next.edited
                        : last.edited + last.size == next.edited && last.printed == next.printed);
        if (goesOn && last != null) {
            all.removeLast();
            all.add(new Difference(last.form, last.printed, last.edited, last.size + 1));
        } else {
            all.add(next);
        }
    }

    /** Only the first of the passages. */
    Difference first() {
        return new Difference(form, printed, edited, 1);
    }
}
