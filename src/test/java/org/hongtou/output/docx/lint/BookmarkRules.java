package org.hongtou.output.docx.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Bookmarks (ISO/IEC 29500-1 17.13.6). */
final class BookmarkRules {
    private BookmarkRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "bookmark-names",
                        Harm.DROPS,
                        "Word's Bookmarks.Add: letters, digits and _, a letter or _ first, 40 at most; pandoc #5091",
                        (docx, found) -> docx.all("bookmarkStart", (part, mark) -> {
                            if (!Nodes.attribute(mark, "name").matches("[\\p{L}_][\\p{L}\\p{N}_]{0,39}")) {
                                found.accept(part + ": " + Nodes.attribute(mark, "name"));
                            }
                        })),
                new LintRule(
                        "bookmark-names-once",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 17.13.6.2; python-docx #445: of one name only the first is kept, in any case",
                        (docx, found) -> {
                            Set<String> seen = new HashSet<>();
                            docx.all("bookmarkStart", (part, mark) -> {
                                if (!seen.add(Nodes.attribute(mark, "name").toLowerCase(Locale.ROOT))) {
                                    found.accept(part + ": " + Nodes.attribute(mark, "name"));
                                }
                            });
                        }),
                new LintRule(
                        "bookmark-ids-once",
                        Harm.REPAIRS,
                        "ISO/IEC 29500-1 17.13.6.2; docx #3481: ids are unique in the document",
                        (docx, found) -> {
                            Set<String> seen = new HashSet<>();
                            docx.all("bookmarkStart", (part, mark) -> {
                                if (!seen.add(Nodes.attribute(mark, "id"))) {
                                    found.accept(part + ": " + Nodes.attribute(mark, "id"));
                                }
                            });
                        }),
                new LintRule(
                        "bookmarks-are-closed",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 17.13.6.1: one start and one end behind it, in one story",
                        BookmarkRules::pairs));
    }

    private static void pairs(LintedDocx docx, Consumer<String> found) {
        docx.eachStory((part, root) -> {
            Map<String, Integer> open = new HashMap<>();
            for (Element element : Nodes.all(root, "*")) {
                String id = Nodes.attribute(element, "id");
                if (Nodes.is(element, "bookmarkStart")) {
                    open.merge(id, 1, Integer::sum);
                } else if (Nodes.is(element, "bookmarkEnd") && open.merge(id, -1, Integer::sum) != 0) {
                    found.accept(part + ": end of " + id);
                }
            }
            open.forEach((id, count) -> {
                if (count > 0) {
                    found.accept(part + ": start of " + id);
                }
            });
        });
    }
}
