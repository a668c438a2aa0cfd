package org.hongtou.output.docx.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Complex fields and what they speak of (ISO/IEC 29500-1 17.16). */
final class FieldRules {
    /** What isn't a field's name Word takes for a bookmark's, and prints an error instead of the result. */
    private static final Set<String> KNOWN = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTIONPAGES",
            "SECTION",
            "PAGEREF",
            "REF",
            "TOC",
            "TC",
            "HYPERLINK",
            "SEQ",
            "DATE",
            "TITLE",
            "STYLEREF",
            "XE",
            "INDEX",
            "=",
            "IF",
            "QUOTE");

    private static final Pattern POINTS =
            Pattern.compile("^ *(?:PAGEREF|REF|NOTEREF) +\"?([^ \"]+)|\\\\l +\"([^\"]+)\"");
    private static final Pattern LISTED = Pattern.compile("\\\\t +\"((?:[^\"\\\\]|\\\\.)*)\"");

    private FieldRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "fields-are-closed",
                        Harm.MISREADS,
                        "ISO/IEC 29500-1 17.16.18: a field that doesn't end in its story is text; safe-docx #212",
                        (docx, found) -> docx.eachStory((part, root) -> walk(part, root, found))),
                new LintRule(
                        "fields-stay-in-a-cell",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 17.16.18: what begins in a cell ends in it",
                        FieldRules::cells),
                new LintRule(
                        "instructions-have-a-field",
                        Harm.MISREADS,
                        "ISO/IEC 29500-1 17.16.23: outside of a field's code instrText is text",
                        FieldRules::outside),
                new LintRule(
                        "instructions-are-understood",
                        Harm.MISREADS,
                        "ISO/IEC 29500-1 17.16.1: a known name, quotes in pairs",
                        FieldRules::understood),
                new LintRule(
                        "what-is-pointed-at-is-there",
                        Harm.MISREADS,
                        "ISO/IEC 29500-1 17.16.5.45: \"Error! Bookmark not defined.\"; pandoc #5091 (links lead nowhere)",
                        FieldRules::targets),
                new LintRule(
                        "contents-name-styles-that-there-are",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 17.16.5.68: \\t lists styles and their levels",
                        FieldRules::contents));
    }

    private static void walk(String part, Element root, Consumer<String> found) {
        Deque<Boolean> separated = new ArrayDeque<>();
        for (Element mark : Nodes.all(root, "fldChar")) {
            switch (Nodes.attribute(mark, "fldCharType")) {
                case "begin" -> separated.push(false);
                case "separate" -> {
                    if (separated.isEmpty() || separated.pop()) {
                        found.accept(part + ": separate "
                                + Nodes.words(mark.getParentNode().getParentNode()));
                    }
                    separated.push(true);
                }
                case "end" -> {
                    if (separated.isEmpty()) {
                        found.accept(part + ": end "
                                + Nodes.words(mark.getParentNode().getParentNode()));
                    } else {
                        separated.pop();
                    }
                }
                default -> found.accept(part + ": a mark of no kind");
            }
        }
        if (!separated.isEmpty()) {
            found.accept(part + ": " + separated.size() + " left open");
        }
    }

    private static void cells(LintedDocx docx, Consumer<String> found) {
        docx.eachStory((part, root) -> {
            Deque<Element> begun = new ArrayDeque<>();
            for (Element mark : Nodes.all(root, "fldChar")) {
                if (Nodes.attribute(mark, "fldCharType").equals("begin")) {
                    begun.push(mark);
                } else if (!begun.isEmpty() && Nodes.around(begun.peek(), "tc") != Nodes.around(mark, "tc")) {
                    found.accept(part + ": " + Nodes.words(mark.getParentNode().getParentNode()));
                }
                if (Nodes.attribute(mark, "fldCharType").equals("end")) {
                    begun.poll();
                }
            }
        });
    }

    /** A field's code, put together from its runs. */
    private record Code(String part, String text) {}

    private static List<Code> codes(LintedDocx docx, @Nullable Consumer<String> outside) {
        List<Code> codes = new ArrayList<>();
        docx.eachStory((part, root) -> {
            Deque<StringBuilder> open = new ArrayDeque<>();
            for (Element element : Nodes.all(root, "*")) {
                String type = Nodes.is(element, "fldChar") ? Nodes.attribute(element, "fldCharType") : "";
                if (type.equals("begin")) {
                    open.push(new StringBuilder());
                } else if (type.equals("separate") && !open.isEmpty()) {
                    codes.add(new Code(part, open.peek().toString()));
                    open.peek().setLength(0);
                    open.peek().append('\0');
                } else if (type.equals("end") && !open.isEmpty()) {
                    String text = open.pop().toString();
                    if (!text.startsWith("\0")) {
                        codes.add(new Code(part, text));
                    }
                } else if (Nodes.is(element, "instrText")) {
                    boolean inCode = !open.isEmpty() && !open.peek().toString().startsWith("\0");
                    if (inCode) {
                        open.peek().append(element.getTextContent());
                    } else if (outside != null) {
                        outside.accept(part + ": " + Nodes.words(element));
                    }
                }
            }
        });
        return codes;
    }

    private static void outside(LintedDocx docx, Consumer<String> found) {
        codes(docx, found);
    }

    private static void understood(LintedDocx docx, Consumer<String> found) {
        for (Code code : codes(docx, null)) {
            String name = code.text().strip().split("\\s+")[0].toUpperCase(Locale.ROOT);
            int quotes =
                    code.text().replaceAll("\\\\.", "").replaceAll("[^\"]", "").length();
            if (!KNOWN.contains(name) || quotes % 2 != 0) {
                found.accept(code.part() + ": " + code.text());
            }
        }
    }

    private static void targets(LintedDocx docx, Consumer<String> found) {
        Set<String> marks = new HashSet<>();
        docx.all(
                "bookmarkStart",
                (part, mark) -> marks.add(Nodes.attribute(mark, "name").toLowerCase(Locale.ROOT)));
        docx.all("hyperlink", (part, link) -> {
            String anchor = Nodes.attribute(link, "anchor");
            if (!anchor.isEmpty() && !marks.contains(anchor.toLowerCase(Locale.ROOT))) {
                found.accept(part + ": link to " + anchor);
            }
        });
        for (Code code : codes(docx, null)) {
            Matcher points = POINTS.matcher(code.text());
            if (points.find()) {
                String name = points.group(1) == null ? points.group(2) : points.group(1);
                if (!marks.contains(name.toLowerCase(Locale.ROOT))) {
                    found.accept(code.part() + ": " + code.text());
                }
            }
        }
    }

    private static void contents(LintedDocx docx, Consumer<String> found) {
        Set<String> names = new HashSet<>();
        for (Element style : docx.all(LintedDocx.STYLES, "style")) {
            names.add(Nodes.value(style, "name"));
            names.addAll(List.of(Nodes.value(style, "aliases").split(",")));
        }
        for (Code code : codes(docx, null)) {
            Matcher listed = LISTED.matcher(code.text());
            if (code.text().strip().startsWith("TOC") && listed.find()) {
                List<String> words = List.of(listed.group(1).split(",", -1));
                for (int i = 0; i < words.size(); i += 2) {
                    boolean level = i + 1 < words.size() && words.get(i + 1).matches(" *[1-9]");
                    if (!names.contains(words.get(i).strip()) || !level) {
                        found.accept(code.part() + ": " + words.get(i));
                    }
                }
            }
        }
    }
}
