package org.hongtou.importer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongtou.content.source.Blanks;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftTable;
import org.hongtou.importer.draft.DraftWords;
import org.hongtou.importer.draft.Image;
import org.hongtou.importer.draft.Look;
import org.hongtou.importer.draft.Losses;
import org.hongtou.importer.text.BrokenLines;
import org.hongtou.importer.text.LeftSigns;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Goes through a page once, in the order in which it is shown. How deep it nests, the parser bounds. */
final class PageReader {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> NEVER_SHOWN = Set.of(
            "script",
            "style",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "noscript",
            "xml",
            "col",
            "colgroup",
            "rp",
            "source",
            "track",
            "area",
            "map",
            "param",
            "base",
            "noframes");
    private static final Set<String> EMBEDDED =
            Set.of("svg", "canvas", "object", "embed", "iframe", "video", "audio", "applet", "frame", "frameset");

    private static final int MOST_PARAGRAPHS = 100_000;
    private static final Pattern NOWHERE = Pattern.compile("(?i)(?:#|javascript:|mailto:|tel:|about:)");

    private final String file;
    private final Looks looks;
    private final PagePictures pictures;
    private final Losses losses;
    private final Furniture furniture;
    private final Report report;
    private final ShownLines line = new ShownLines();
    private final List<Image> images = new ArrayList<>();
    private List<DraftPiece> pieces = new ArrayList<>();
    private Around block = new Around(Look.Side.START, false, false, 0, false, false);
    private String label = "";
    private int paragraphs;
    private boolean gap;

    /** What an element takes over from those that it stands in. */
    private record Around(
            Look.Side side, boolean bold, boolean indented, int level, boolean asWritten, boolean article) {}

    PageReader(String file, Looks looks, PagePictures pictures, Losses losses, Furniture furniture, Report report) {
        this.file = file;
        this.looks = looks;
        this.pictures = pictures;
        this.losses = losses;
        this.furniture = furniture;
        this.report = report;
    }

    List<DraftPiece> read(Element body) {
        inside(body, block);
        flush();
        return pieces;
    }

    /** The lines of a cell. */
    List<String> lines(Element cell) {
        List<DraftPiece> outside = pieces;
        boolean gapOutside = gap;
        pieces = new ArrayList<>();
        block(cell, block);
        List<String> lines = new ArrayList<>();
        for (DraftPiece piece : pieces) {
            if (piece instanceof DraftParagraph paragraph) {
                lines.addAll(List.of(paragraph.text().split("\n", -1)));
            } else {
                losses.add("picture");
            }
        }
        pieces = outside;
        gap = gapOutside;
        return lines;
    }

    private void inside(Element element, Around around) {
        for (Node node : element.childNodes()) {
            if (paragraphs > MOST_PARAGRAPHS) {
                // the draft is too long, which is told of what has been read
                return;
            }
            if (node instanceof TextNode text) {
                line.text(text.getWholeText(), around.bold(), around.asWritten());
            } else if (node instanceof Element child) {
                element(child, around);
            }
        }
    }

    private void element(Element element, Around around) {
        String tag = element.normalName();
        if (NEVER_SHOWN.contains(tag)) {
            return;
        }
        if (looks.isHidden(element)) {
            lose("hidden", element);
        } else if (isNote(element)) {
            losses.add("footnote");
        } else if (isNoteText(element)) {
            return;
        } else if (isRunningHead(element)) {
            String words = element.text().strip();
            if (words.codePoints().anyMatch(Character::isIdeographic)) {
                losses.add("head-or-foot", words);
            }
        } else if (!furniture.takes(element, around.article())) {
            shown(tag, element, around);
        }
    }

    private void shown(String tag, Element element, Around around) {
        if (EMBEDDED.contains(tag)) {
            losses.add("embedded", element.text());
            return;
        }
        switch (tag) {
            case "br" -> line.breakLine();
            case "hr" -> {
                flush();
                gap = true;
            }
            case "img" -> image(element);
            case "math" -> losses.add("formula");
            case "rt" -> losses.add("ruby", element.text());
            case "del" -> lose("deleted", element);
            case "q" -> {
                line.text("“", around.bold(), false);
                inside(element, around);
                line.text("”", around.bold(), false);
            }
            case "table" -> table(element, around);
            case "ul", "ol", "dir" -> list(element, around);
            default -> {
                if (BLOCKS.contains(tag) || isShownAsBlock(element)) {
                    block(element, around);
                } else {
                    inline(tag, element, around);
                }
            }
        }
    }

    private boolean isShownAsBlock(Element element) {
        String display = looks.of(element, "display");
        return display != null && (display.equals("block") || display.startsWith("table"));
    }

    private void inline(String tag, Element element, Around around) {
        if (tag.equals("a") && element.hasAttr("href")) {
            line.link(address(element));
        }
        boolean number = "ignore".equals(looks.of(element, "mso-list"));
        if (number) {
            // the number that Word wrote out for those who can't count its lists, padded to a width
            line.text(Blanks.strip(element.text()), around.bold(), false);
            return;
        }
        inside(element, within(element, around));
    }

    /** The address that a link's words don't say; empty where it leads nowhere else. */
    private static String address(Element element) {
        String address = element.attr("href").strip();
        String words = element.text().strip();
        boolean leads = !address.isEmpty() && !NOWHERE.matcher(address).lookingAt();
        return leads && !words.isEmpty() && !address.endsWith(words) ? address : "";
    }

    private Around within(Element element, Around around) {
        String tag = element.normalName();
        Boolean indented = looks.isIndented(element);
        int level = tag.matches("h[1-6]") ? tag.charAt(1) - '0' : around.level();
        return new Around(
                looks.side(element, around.side()),
                looks.isBold(element, around.bold()),
                indented == null ? around.indented() : indented,
                level,
                looks.isAsWritten(element, around.asWritten()),
                around.article() || furniture.isArticle(element));
    }

    private void block(Element element, Around around) {
        flush();
        Around outside = block;
        block = within(element, around);
        inside(element, block);
        flush();
        block = outside;
    }

    private void list(Element list, Around around) {
        flush();
        ListMarks marks = new ListMarks(list, looks);
        Around outside = block;
        block = within(list, around);
        for (Node node : list.childNodes()) {
            if (node instanceof Element item && item.normalName().equals("li")) {
                label = looks.isHidden(item) ? "" : marks.next(item);
                element(item, block);
                label = "";
            } else if (node instanceof Element other) {
                element(other, block);
            } else if (node instanceof TextNode text) {
                line.text(text.getWholeText(), block.bold(), false);
            }
        }
        flush();
        block = outside;
    }

    private void table(Element table, Around around) {
        flush();
        Around outside = block;
        block = within(
                table, new Around(Look.Side.START, around.bold(), false, 0, around.asWritten(), around.article()));
        if (WebTable.placesWords(table)) {
            inside(table, block);
            flush();
        } else {
            Element caption = table.selectFirst("> caption");
            if (caption != null) {
                element(caption, block);
                flush();
            }
            DraftTable read = new WebTable(this, looks, losses).read(table);
            if (!read.rows().isEmpty()) {
                pieces.add(read);
            }
            gap = read.rows().isEmpty();
        }
        block = outside;
    }

    private void image(Element element) {
        String address = element.attr("src").strip();
        Image image = pictures.at(address, Blanks.strip(element.attr("alt")));
        if (image != null) {
            images.add(image);
        } else if (pictures.isInside(address)) {
            losses.add("picture");
        } else if (!address.isEmpty()) {
            losses.add("linked-picture", address);
        }
    }

    private void lose(String what, Element element) {
        String words = element.text().strip();
        if (!words.isEmpty()) {
            losses.add(what, words);
        }
    }

    /** The sign of a footnote, as Word and LibreOffice write it. */
    private boolean isNote(Element element) {
        return element.hasClass("sdfootnoteanc")
                || element.hasClass("sdendnoteanc")
                || element.hasClass("MsoFootnoteReference")
                || element.hasClass("MsoEndnoteReference");
    }

    private boolean isNoteText(Element element) {
        String kept = looks.of(element, "mso-element");
        if (kept != null && kept.equals("comment-list")) {
            losses.add("comment");
            return true;
        }
        return (kept != null && (kept.equals("footnote-list") || kept.equals("endnote-list")))
                || element.id().toLowerCase(Locale.ROOT).matches("(?:sd)?(?:ftn|edn|footnote|endnote)[0-9]{1,4}");
    }

    /** A page's head or foot, which LibreOffice writes at both ends. */
    private static boolean isRunningHead(Element element) {
        String title = element.attr("title");
        return element.normalName().equals("div") && (title.equals("header") || title.equals("footer"));
    }

    /** Ends the block of words that stands open. */
    private void flush() {
        List<String> links = line.links();
        List<List<DraftWords>> lines = line.take();
        List<DraftParagraph> found = new ArrayList<>();
        boolean lineGap = gap;
        for (List<DraftWords> stretches : lines) {
            DraftParagraph paragraph = paragraph(stretches, lineGap);
            if (paragraph == null) {
                lineGap = true;
            } else {
                found.add(paragraph);
                lineGap = false;
            }
        }
        gap = lineGap;
        if (found.size() == 1 && furniture.takesWay(found.getFirst().text(), links.size())) {
            found.clear();
        } else {
            links.stream().filter(address -> !address.isEmpty()).forEach(address -> losses.add("link", address));
        }
        if (block.level() > 0 && found.size() > 1) {
            pieces.add(joined(found));
        } else {
            pieces.addAll(found.size() > 1 ? new BrokenLines(file, report).joined(found) : found);
        }
        pieces.addAll(images);
        if (!images.isEmpty()) {
            gap = false;
        }
        images.clear();
    }

    /** A line as a paragraph; null where it has no words. */
    private @Nullable DraftParagraph paragraph(List<DraftWords> stretches, boolean afterGap) {
        List<DraftWords> kept = new ArrayList<>();
        for (DraftWords stretch : stretches) {
            kept.add(new DraftWords(LeftSigns.removed(stretch.text(), file, paragraphs + 1, report), stretch.bold()));
        }
        if (kept.stream().allMatch(stretch -> Blanks.isBlank(stretch.text()))) {
            return null;
        }
        if (!label.isEmpty()) {
            kept.addFirst(new DraftWords(label, kept.getFirst().bold()));
            label = "";
        }
        Look look = new Look(block.side(), block.indented(), block.level(), afterGap);
        return new DraftParagraph(kept, look, ++paragraphs).trimmed();
    }

    private static DraftParagraph joined(List<DraftParagraph> lines) {
        DraftParagraph whole = lines.getFirst();
        for (DraftParagraph next : lines.subList(1, lines.size())) {
            List<DraftWords> broken = new ArrayList<>(next.stretches());
            broken.set(
                    0,
                    new DraftWords(
                            "\n" + broken.getFirst().text(), broken.getFirst().bold()));
            whole = whole.and(new DraftParagraph(broken, next.look(), next.line()));
        }
        return whole;
    }
}
