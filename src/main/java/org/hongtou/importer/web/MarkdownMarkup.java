package org.hongtou.importer.web;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** The markup of a page that shows a Markdown text. It is written without recursion, however deep quotes nest. */
final class MarkdownMarkup {
    /** Stands for nothing: no text has it. */
    static final char NOTHING = '\uFDD0';
    /** Stands where a line of a paragraph ends. */
    private static final char SOFT = '\uFDD1';

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");

    private final StringBuilder markup = new StringBuilder();

    private MarkdownMarkup() {}

    static String of(Node text) {
        MarkdownMarkup page = new MarkdownMarkup();
        Node node = text;
        while (node != null) {
            page.open(node);
            Node next = node.getFirstChild();
            while (next == null && node != null) {
                page.close(node);
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
        return page.markup.toString().replace(String.valueOf(NOTHING), "");
    }

    private void open(Node node) {
        switch (node) {
            case Text words -> markup.append(escaped(words.getLiteral()));
            case Code words -> markup.append(escaped(words.getLiteral()));
            case FencedCodeBlock block -> {
                String info = block.getInfo();
                // a language's name isn't shown; words in Chinese are a line that somebody wrote
                boolean words = info != null && info.codePoints().anyMatch(Character::isIdeographic);
                markup.append("<pre>")
                        .append(words ? escaped(info) + "\n" : "")
                        .append(escaped(block.getLiteral()))
                        .append("</pre>\n");
            }
            case IndentedCodeBlock block ->
                markup.append("<pre>").append(escaped(block.getLiteral())).append("</pre>\n");
            case HtmlBlock block -> markup.append(block.getLiteral()).append('\n');
            case HtmlInline words -> markup.append(words.getLiteral());
            case SoftLineBreak unused -> markup.append(SOFT);
            case HardLineBreak unused -> markup.append("<br>");
            case ThematicBreak unused -> markup.append("<hr>\n");
            case Image image ->
                markup.append("<img src=\"")
                        .append(escaped(image.getDestination()))
                        .append("\" alt=\"");
            case Link link
            when !isWithinImage(link) ->
                markup.append("<a href=\"")
                        .append(escaped(link.getDestination()))
                        .append("\">");
            default -> {
                String tag = tag(node);
                if (!tag.isEmpty() && !isWithinImage(node)) {
                    markup.append('<').append(tag).append(attributes(node)).append('>');
                }
            }
        }
    }

    private void close(Node node) {
        switch (node) {
            case Image unused -> markup.append("\">");
            case Link link when !isWithinImage(link) -> markup.append("</a>");
            case Paragraph unused -> {
                int start = markup.lastIndexOf("<p>");
                String lines = markup.substring(start);
                markup.setLength(start);
                markup.append(softened(lines)).append("</p>\n");
            }
            default -> {
                String tag = tag(node);
                if (!tag.isEmpty() && !isWithinImage(node)) {
                    markup.append("</").append(tag).append('>');
                    if (!(node instanceof StrongEmphasis)) {
                        markup.append('\n');
                    }
                }
            }
        }
    }

    private static String tag(Node node) {
        return switch (node) {
            case Heading heading -> "h" + heading.getLevel();
            case Paragraph unused -> "p";
            case BlockQuote unused -> "blockquote";
            case BulletList unused -> "ul";
            case OrderedList unused -> "ol";
            case ListItem unused -> "li";
            case StrongEmphasis unused -> "b";
            case TableBlock unused -> "table border=1";
            case TableRow unused -> "tr";
            case TableCell unused -> "td";
            default -> "";
        };
    }

    private static String attributes(Node node) {
        if (!(node instanceof OrderedList list)) {
            return "";
        }
        Integer start = list.getMarkerStartNumber();
        String ending = list.getMarkerDelimiter();
        return " start=\"" + (start == null ? 1 : start) + "\" data-ending=\"" + (ending == null ? "." : ending) + "\"";
    }

    private static boolean isWithinImage(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Image) {
                return true;
            }
            if (above instanceof Paragraph || above instanceof Heading || above instanceof TableCell) {
                return false;
            }
        }
        return false;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A paragraph's lines: those that were wrapped are one, those that people ended stay lines. */
    private static String softened(String lines) {
        if (lines.indexOf(SOFT) < 0) {
            return lines;
        }
        String[] parts = lines.split(String.valueOf(SOFT), -1);
        String[] plain = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            plain[i] = TAG.matcher(parts[i]).replaceAll("");
        }
        boolean wrapped = WrappedLines.isWrapped(plain);
        StringBuilder joined = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            joined.append(wrapped || WrappedLines.goesOn(plain[i - 1], plain[i]) ? "\n" : "<br>")
                    .append(parts[i]);
        }
        return joined.toString();
    }
}
