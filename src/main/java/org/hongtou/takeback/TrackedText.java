package org.hongtou.takeback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.takeback.Strokes.Stroke;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a Word file in which all that an earlier one had otherwise is marked as a tracked change. */
final class TrackedText {
    private static final String INSERTED = "ins";
    private static final String DELETED = "del";

    private final Document later;
    private final String author;
    private final List<Element> old;
    private final List<Element> now;
    private final List<HomeChange> changes = new ArrayList<>();
    /** The paragraphs of both files that stand in both. */
    private final Set<Element> kept = new HashSet<>();

    private final Set<Element> markedRows = new HashSet<>();
    private int ids = 900_000;

    TrackedText(Document earlier, Document later, String author) {
        this.later = later;
        this.author = author;
        this.old = paragraphs(earlier);
        this.now = paragraphs(later);
    }

    Document document() {
        return later;
    }

    private static List<Element> paragraphs(Document document) {
        return WordXml.inside(document.getDocumentElement(), "p").stream()
                .filter(paragraph -> !words(paragraph).isBlank())
                .toList();
    }

    private static String words(Element paragraph) {
        return WordXml.inside(paragraph, "t").stream().map(Node::getTextContent).collect(Collectors.joining());
    }

    private static List<PrintedPassage> passages(List<Element> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> new PrintedPassage(
                        words(paragraph),
                        WordXml.around(paragraph, "tc") == null
                                ? PrintedPassage.Form.PARAGRAPH
                                : PrintedPassage.Form.ROW,
                        0))
                .toList();
    }

    /** Marks all changes; what they are, in the order of the text. */
    List<HomeChange> mark() {
        List<Alignment.Pair> pairs = Alignment.of(passages(old), passages(now));
        for (Alignment.Pair pair : pairs) {
            if (pair.left() >= 0 && pair.right() >= 0) {
                kept.add(old.get(pair.left()));
                kept.add(now.get(pair.right()));
            }
        }
        Element above = null;
        for (Alignment.Pair pair : pairs) {
            if (pair.left() < 0) {
                above = now.get(pair.right());
                added(above);
            } else if (pair.right() >= 0) {
                above = now.get(pair.right());
                changed(old.get(pair.left()), above);
            } else {
                above = removed(old.get(pair.left()), above);
            }
        }
        return changes;
    }

    private void added(Element paragraph) {
        changes.add(new HomeChange("", "", words(paragraph), HomeChange.Form.ADDED));
        WordXml.children(paragraph).stream()
                .filter(child -> WordXml.is(child, "r"))
                .forEach(run -> wrap(List.of(run), INSERTED));
        Element row = WordXml.around(paragraph, "tr");
        if (row == null) {
            markEnd(paragraph, INSERTED);
        } else if (markedRows.add(row) && isNowhereElse(row)) {
            markRow(row, INSERTED);
        }
    }

    /** Whether no paragraph of a row stands in the other file too: the row came or went as a whole. */
    private boolean isNowhereElse(Element row) {
        return WordXml.inside(row, "p").stream().noneMatch(kept::contains);
    }

    private void changed(Element earlier, Element paragraph) {
        String before = words(earlier);
        String after = words(paragraph);
        if (before.equals(after)) {
            return;
        }
        changes.add(new HomeChange("", before, after, HomeChange.Form.CHANGED));
        List<Stroke> strokes = Strokes.between(before, after);
        int shift = strokes.stream()
                .mapToInt(stroke -> stroke.with().length() - (stroke.to() - stroke.from()))
                .sum();
        // From the end, so that what comes before keeps its place.
        for (Stroke stroke : strokes.reversed()) {
            int own = stroke.with().length() - (stroke.to() - stroke.from());
            shift -= own;
            int from = stroke.from() + shift;
            List<Element> runs = cut(paragraph, from, from + stroke.with().length());
            Element at = runs.isEmpty() ? runFrom(paragraph, from) : runs.getFirst();
            Element like = at == null ? lastRun(paragraph) : at;
            if (stroke.to() > stroke.from() && like != null) {
                Element deleted = change(DELETED);
                deleted.appendChild(deletedRun(like, before.substring(stroke.from(), stroke.to())));
                if (at == null) {
                    paragraph.appendChild(deleted);
                } else {
                    top(at, paragraph).getParentNode().insertBefore(deleted, top(at, paragraph));
                }
            }
            runs.forEach(run -> wrap(List.of(run), INSERTED));
        }
    }

    /** The child of a paragraph that holds a run: a link, or the run itself. */
    private static Node top(Element run, Element paragraph) {
        Node node = run;
        while (node.getParentNode() != null && !node.getParentNode().isSameNode(paragraph)) {
            node = node.getParentNode();
        }
        return node;
    }

    /** The runs of just the words between two places; runs that hold more are cut in two. */
    private static List<Element> cut(Element paragraph, int from, int to) {
        List<Element> runs = new ArrayList<>();
        if (from == to) {
            split(paragraph, from);
            return runs;
        }
        split(paragraph, from);
        split(paragraph, to);
        int at = 0;
        for (Element text : WordXml.inside(paragraph, "t")) {
            int end = at + text.getTextContent().length();
            Element run = WordXml.around(text, "r");
            if (at >= from && end <= to && end > at && run != null && !runs.contains(run)) {
                runs.add(run);
            }
            at = end;
        }
        return runs;
    }

    /** Cuts the run that a place lies within. */
    private static void split(Element paragraph, int place) {
        int at = 0;
        for (Element text : WordXml.inside(paragraph, "t")) {
            String words = text.getTextContent();
            Element run = WordXml.around(text, "r");
            if (run != null && place > at && place < at + words.length()) {
                Element second = (Element) run.cloneNode(true);
                int index = WordXml.children(run).indexOf(text);
                List<Element> ours = WordXml.children(run);
                List<Element> theirs = WordXml.children(second);
                for (int i = 0; i < ours.size(); i++) {
                    if (i > index) {
                        run.removeChild(ours.get(i));
                    } else if (i < index && !WordXml.is(theirs.get(i), "rPr")) {
                        second.removeChild(theirs.get(i));
                    }
                }
                say(text, words.substring(0, place - at));
                say(theirs.get(index), words.substring(place - at));
                WordXml.after(run, second);
                return;
            }
            if (run != null && place == at && at > 0) {
                // Two texts of one run: the place lies between them.
                List<Element> before = WordXml.children(run);
                int index = before.indexOf(text);
                if (before.subList(0, index).stream().anyMatch(child -> WordXml.is(child, "t"))) {
                    Element second = (Element) run.cloneNode(true);
                    List<Element> theirs = WordXml.children(second);
                    for (int i = 0; i < before.size(); i++) {
                        if (i >= index) {
                            run.removeChild(before.get(i));
                        } else if (!WordXml.is(theirs.get(i), "rPr")) {
                            second.removeChild(theirs.get(i));
                        }
                    }
                    WordXml.after(run, second);
                }
                return;
            }
            at += words.length();
        }
    }

    private static void say(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static @Nullable Element runFrom(Element paragraph, int place) {
        int at = 0;
        for (Element text : WordXml.inside(paragraph, "t")) {
            if (at >= place) {
                return WordXml.around(text, "r");
            }
            at += text.getTextContent().length();
        }
        return null;
    }

    private static @Nullable Element lastRun(Element paragraph) {
        List<Element> texts = WordXml.inside(paragraph, "t");
        return texts.isEmpty() ? null : WordXml.around(texts.getLast(), "r");
    }

    private Element deletedRun(Element like, String words) {
        Element run = later.createElementNS(WordXml.WORD, "w:r");
        Element looks = WordXml.child(like, "rPr");
        if (looks != null) {
            run.appendChild(later.importNode(looks, true));
        }
        Element text = later.createElementNS(WordXml.WORD, "w:delText");
        say(text, words);
        run.appendChild(text);
        return run;
    }

    private Element change(String name) {
        Element change = later.createElementNS(WordXml.WORD, "w:" + name);
        change.setAttributeNS(WordXml.WORD, "w:id", String.valueOf(ids++));
        change.setAttributeNS(WordXml.WORD, "w:author", author);
        return change;
    }

    private void wrap(List<Element> runs, String name) {
        for (Element run : runs) {
            Node parent = run.getParentNode();
            if (parent != null && !WordXml.is(parent, name)) {
                Element change = change(name);
                parent.insertBefore(change, run);
                change.appendChild(run);
            }
        }
    }

    /** Marks where a paragraph ends: it came or went as a whole. */
    private void markEnd(Element paragraph, String name) {
        Element properties = WordXml.child(paragraph, "pPr");
        if (properties == null) {
            properties = later.createElementNS(WordXml.WORD, "w:pPr");
            paragraph.insertBefore(properties, paragraph.getFirstChild());
        }
        Element looks = WordXml.child(properties, "rPr");
        if (looks == null) {
            looks = later.createElementNS(WordXml.WORD, "w:rPr");
            Element section = WordXml.child(properties, "sectPr");
            properties.insertBefore(looks, section);
        }
        looks.insertBefore(change(name), looks.getFirstChild());
    }

    private void markRow(Element row, String name) {
        Element properties = WordXml.child(row, "trPr");
        if (properties == null) {
            properties = later.createElementNS(WordXml.WORD, "w:trPr");
            Element exceptions = WordXml.child(row, "tblPrEx");
            row.insertBefore(properties, exceptions == null ? row.getFirstChild() : exceptions.getNextSibling());
        }
        properties.appendChild(change(name));
    }

    /** Shows what isn't there any more below what stands above it; the place of what comes next. */
    private @Nullable Element removed(Element earlier, @Nullable Element above) {
        changes.add(new HomeChange("", words(earlier), "", HomeChange.Form.REMOVED));
        Element row = WordXml.around(earlier, "tr");
        if (row != null) {
            boolean whole = isNowhereElse(row);
            if (whole && !markedRows.add(row)) {
                return above;
            }
            Element place = above == null ? null : WordXml.around(above, "tr");
            if (whole && place != null) {
                Element shown = (Element) later.importNode(row, true);
                clean(shown);
                WordXml.inside(shown, "p").forEach(this::strike);
                markRow(shown, DELETED);
                WordXml.after(place, shown);
                return WordXml.inside(shown, "p").getLast();
            }
        }
        Element shown = (Element) later.importNode(earlier, true);
        clean(shown);
        strike(shown);
        markEnd(shown, DELETED);
        Element body =
                (Element) later.getElementsByTagNameNS(WordXml.WORD, "body").item(0);
        if (above == null) {
            body.insertBefore(shown, body.getFirstChild());
        } else {
            WordXml.after(block(above, body, row != null), shown);
        }
        return shown;
    }

    /** What something is put behind: the paragraph within a cell, or else what stands in the text itself. */
    private static Node block(Element paragraph, Element body, boolean within) {
        Node node = paragraph;
        while (!within && node.getParentNode() != null && !node.getParentNode().isSameNode(body)) {
            node = node.getParentNode();
        }
        return node;
    }

    private void strike(Element paragraph) {
        for (Element run : WordXml.inside(paragraph, "r")) {
            for (Element text : WordXml.children(run)) {
                if (WordXml.is(text, "t")) {
                    Element deleted = later.createElementNS(WordXml.WORD, "w:delText");
                    say(deleted, text.getTextContent());
                    run.replaceChild(deleted, text);
                }
            }
            wrap(List.of(run), DELETED);
        }
    }

    /** Without what points to other parts of the earlier file, and what may be named once only. */
    private static void clean(Element copy) {
        for (String name :
                List.of("drawing", "pict", "bookmarkStart", "bookmarkEnd", "sectPr", "fldChar", "instrText")) {
            for (Element found : WordXml.inside(copy, name)) {
                Node parent = found.getParentNode();
                if (parent != null) {
                    parent.removeChild(found);
                }
            }
        }
    }
}
