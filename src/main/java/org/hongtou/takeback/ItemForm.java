package org.hongtou.takeback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.yaml.KeyPath;
import org.jspecify.annotations.Nullable;

/** How a list's item is printed, by which passages are made further items: a title, its text, who sent it. */
final class ItemForm {
    private final List<Part> parts = new ArrayList<>();
    private int titleLevel;

    /**
     * A key of the item.
     *
     * @param key its name
     * @param before what is printed before its words
     * @param after what is printed after them
     * @param lines how many lines it has
     * @param length how many characters
     */
    private record Part(String key, String before, String after, int lines, int length) {
        @Nullable
        String within(String words) {
            boolean fits = words.length() > before.length() + after.length()
                    && words.startsWith(before)
                    && words.endsWith(after);
            return fits ? words.substring(before.length(), words.length() - after.length()) : null;
        }

        boolean isDecorated() {
            return !before.isEmpty() && !after.isEmpty();
        }
    }

    /** @param item the item that shows the form */
    ItemForm(Version version, KeyPath item) {
        int depth = item.steps().size();
        for (Leaf leaf : version.within(item)) {
            if (leaf.path().steps().size() != depth + 1
                    || !(leaf.path().steps().getLast() instanceof KeyPath.Step.Key key)) {
                continue;
            }
            String first = leaf.lines().getFirst().strip();
            int length = leaf.lines().stream().mapToInt(String::length).sum();
            PrintedPassage printed = printed(version.passages(), first);
            String words = printed == null ? first : printed.words();
            int at = Math.max(0, words.indexOf(first));
            int end = Math.min(words.length(), at + first.length());
            parts.add(new Part(
                    key.name(),
                    words.substring(0, at),
                    words.substring(end),
                    leaf.lines().size(),
                    length));
            if (parts.size() == 1 && printed != null) {
                titleLevel = printed.level();
            }
        }
    }

    private static @Nullable PrintedPassage printed(List<PrintedPassage> passages, String words) {
        return passages.stream()
                .filter(passage -> passage.words().equals(words))
                .findFirst()
                .or(() -> passages.stream()
                        .filter(passage -> passage.words().contains(words))
                        .findFirst())
                .orElse(null);
    }

    /** The items that passages make, each from a passage of a title's level on; none where the first isn't of it. */
    List<Map<String, Object>> of(List<PrintedPassage> passages) {
        if (parts.size() < 2 || titleLevel == 0 || passages.getFirst().level() != titleLevel) {
            return List.of();
        }
        Part title = parts.getFirst();
        Part text = parts.stream()
                .skip(1)
                .max(java.util.Comparator.comparingInt(Part::length))
                .orElse(title);
        List<Map<String, Object>> items = new ArrayList<>();
        Map<String, Object> item = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (PrintedPassage passage : passages) {
            if (passage.level() == titleLevel) {
                finish(items, item, text, lines);
                item = new LinkedHashMap<>();
                lines = new ArrayList<>();
                String words = title.within(passage.words());
                item.put(title.key(), words == null ? passage.words() : words);
            } else if (!put(item, title, text, passage)) {
                lines.add(passage.words());
            }
        }
        finish(items, item, text, lines);
        return items;
    }

    private boolean put(Map<String, Object> item, Part title, Part text, PrintedPassage passage) {
        for (Part part : parts) {
            String words = part.isDecorated() ? part.within(passage.words()) : null;
            if (!part.equals(title) && !part.equals(text) && words != null && !item.containsKey(part.key())) {
                item.put(part.key(), words);
                return true;
            }
        }
        return false;
    }

    private static void finish(
            List<Map<String, Object>> items, Map<String, Object> item, Part text, List<String> lines) {
        if (!item.isEmpty()) {
            if (!lines.isEmpty()) {
                item.put(text.key(), Leaf.text(lines));
            }
            items.add(item);
        }
    }
}
