package org.hongtou.output.docx.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hongtou.model.Element;
import org.hongtou.model.Span;
import org.hongtou.output.docx.styles.DocxStyleNames;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;

/**
 * How a word processor finds the entries of contents again (ECMA-376-1 17.16.5.68). Titles that are paragraphs of their
 * own it finds by their style, so that the contents follow when a title is edited: Word's headings by their level, since
 * a field knows their styles only by the names in the language of the Word that reads it, and others by name. What no
 * style finds alone bears a hidden TC field with the entry's words: a title that runs into its text is no paragraph, and
 * of columns only some are entries.
 */
final class DocxContentsField {
    private final Map<String, String> entries = new HashMap<>();
    private final Set<String> marked = new HashSet<>();
    private final String instruction;

    DocxContentsField(List<Strip> flow, Supplier<DocxStyleNames> known) {
        List<SetParagraph> paragraphs = flow.stream()
                .filter(SetParagraph.class::isInstance)
                .map(SetParagraph.class::cast)
                .toList();
        boolean bare = false;
        for (SetParagraph paragraph : paragraphs) {
            if (!paragraph.target().isEmpty()) {
                entries.put(paragraph.target(), words(paragraph));
                bare |= number(paragraph).isEmpty();
            }
        }
        if (entries.isEmpty()) {
            instruction = "";
            return;
        }
        DocxStyleNames names = known.get();
        Set<String> styles = new LinkedHashSet<>();
        Set<Element> found = foundByStyle(paragraphs);
        SortedSet<Integer> levels = levels(paragraphs, found, names);
        for (SetParagraph paragraph : paragraphs) {
            if (entries.containsKey(paragraph.id())) {
                String name = names.inFields(paragraph.element());
                if (levels.contains(names.headings().heading(paragraph.element()))) {
                    continue;
                }
                if (found.contains(paragraph.element()) && isListable(name)) {
                    styles.add(name);
                } else {
                    marked.add(paragraph.id());
                }
            }
        }
        instruction = instruction(levels, styles, bare);
    }

    /** It stands in a list whose items are parted by commas, or by semicolons elsewhere in the world. */
    private static boolean isListable(String name) {
        return !name.isEmpty() && !name.matches(".*[,;\"\\\\].*");
    }

    /** The levels of Word's headings that are entries all, one after the other: a field names the first and the last. */
    private static SortedSet<Integer> levels(List<SetParagraph> paragraphs, Set<Element> found, DocxStyleNames names) {
        SortedSet<Integer> levels = new TreeSet<>();
        SortedSet<Integer> others = new TreeSet<>();
        for (SetParagraph paragraph : paragraphs) {
            int level = names.headings().heading(paragraph.element());
            if (level > 0) {
                (found.contains(paragraph.element()) ? levels : others).add(level);
            }
        }
        if (levels.isEmpty()) {
            return levels;
        }
        SortedSet<Integer> below = others.tailSet(levels.first());
        return below.isEmpty() ? levels : levels.headSet(below.first());
    }

    private String instruction(SortedSet<Integer> levels, Set<String> styles, boolean withoutNumbers) {
        List<String> parts = new ArrayList<>(List.of("TOC"));
        if (!levels.isEmpty()) {
            parts.add("\\o " + DocxFields.quoted(levels.first() + "-" + levels.last()));
        }
        parts.add("\\h \\z");
        if (withoutNumbers) {
            parts.add("\\n");
        }
        if (!styles.isEmpty()) {
            List<String> ones = styles.stream().map(name -> name + ",1").toList();
            parts.add("\\t " + DocxFields.quoted(String.join(",", ones)));
        }
        if (!marked.isEmpty()) {
            parts.add("\\f");
        }
        return String.join(" ", parts);
    }

    /** The elements whose every paragraph is an entry's, in the entry's words. */
    private Set<Element> foundByStyle(List<SetParagraph> paragraphs) {
        Map<Element, Boolean> found = new EnumMap<>(Element.class);
        for (SetParagraph paragraph : paragraphs) {
            String entry = entries.get(paragraph.id());
            boolean whole = entry != null
                    && !runsIn(paragraph)
                    && entry.equals(paragraph.text().replace("\n", ""));
            found.merge(paragraph.element(), whole, Boolean::logicalAnd);
        }
        Set<Element> all = EnumSet.noneOf(Element.class);
        found.forEach((element, whole) -> {
            if (whole) {
                all.add(element);
            }
        });
        return all;
    }

    private static boolean runsIn(SetParagraph paragraph) {
        return paragraph.runs().isEmpty() || paragraph.runs().getFirst().role() != Span.Role.PLAIN;
    }

    /** The TOC field's instruction. */
    String instruction() {
        return instruction;
    }

    /** The TC field's instruction of a paragraph that is found by none of its style; empty for all others. */
    String mark(SetParagraph paragraph) {
        return marked.contains(paragraph.id())
                ? "TC " + DocxFields.quoted(entries.getOrDefault(paragraph.id(), "")) + " \\l 1"
                : "";
    }

    /** The runs of an entry between its star and its number. */
    static List<Run> title(SetParagraph entry) {
        List<Run> runs = entry.runs();
        return runs.subList(1, runs.size() - (number(entry).isEmpty() ? 0 : 1));
    }

    /** The tab and the number at the end of an entry; empty where it shows none. */
    static String number(SetParagraph entry) {
        String last = entry.runs().getLast().text();
        return last.startsWith("\t") ? last : "";
    }

    private static String words(SetParagraph entry) {
        StringBuilder words = new StringBuilder();
        title(entry).forEach(run -> words.append(run.text().replace("\n", "")));
        return words.toString();
    }
}
