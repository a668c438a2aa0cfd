package org.hongtou.importer.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;

/** Reads a draft in Markdown, as AI tools and editors write it. */
public final class MarkdownDraft {
    private static final Pattern HEADING = Pattern.compile("#{1,6} +[^#0-9\\s].*");
    /** The line below a table's head. */
    private static final Pattern RULE = Pattern.compile("[ \t|:-]+");

    private static final Pattern FENCE = Pattern.compile("(?:```|~~~)[\\w+-]{0,20}\\s*");
    /** A heading without the blank that Markdown wants. */
    private static final Pattern TIGHT_HEADING = Pattern.compile("(?m)^(#{1,6})(?=[\\u4E00-\\u9FFF（“《])");
    /** Marks of Han text: two asterisks beside one open or close nothing by Markdown's own rule. */
    private static final String HAN_MARK = "[\\p{P}&&[^\\x00-\\x7F]]";

    private static final Pattern STARS = Pattern.compile("(?<=" + HAN_MARK + ")\\*\\*|\\*\\*(?=" + HAN_MARK + ")");
    private static final int LOOKED_AT = 400;
    private static final int LOOKED_AT_BYTES = 1 << 16;
    private static final int DEEPEST = 100;
    /** With signs and all; each may begin something that is remembered. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            // without code by four blanks, which is how people indent paragraphs
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    HtmlBlock.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    BlockQuote.class,
                    ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private MarkdownDraft() {}

    /** Whether a text has signs that only Markdown has: headings, a table's rule, code, keys at its top. */
    public static boolean isOne(byte[] bytes) {
        // signs and the ends of lines are the same in UTF-8 and in GB18030, whose second bytes are none of them at a
        // line's start
        return isMarkdown(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT_BYTES), StandardCharsets.UTF_8));
    }

    private static boolean isMarkdown(String text) {
        if (FrontMatter.of(text).end() > 0) {
            return true;
        }
        int headings = 0;
        int fences = 0;
        String above = "";
        String[] lines = text.split("\r\n|\n|\r", LOOKED_AT);
        for (int i = 0; i < Math.min(lines.length, LOOKED_AT - 1); i++) {
            String line = lines[i];
            if (HEADING.matcher(line).matches()) {
                if (headings++ > 0 || text.stripLeading().startsWith(line)) {
                    return true;
                }
            }
            if (above.contains("|")
                    && line.contains("|")
                    && line.contains("--")
                    && RULE.matcher(line).matches()) {
                return true;
            }
            if (FENCE.matcher(line).matches() && fences++ > 0) {
                return true;
            }
            above = line;
        }
        return false;
    }

    /**
     * The draft.
     *
     * @throws org.hongtou.diagnostics.Halt if it is no text, or too long
     */
    public static DraftDocument read(String name, byte[] bytes, Report report) {
        PagePictures pictures = new PagePictures();
        byte[] bare = pictures.out(bytes);
        String text = Source.read(name, bare, report).text();
        if (text.length() > MOST_CHARACTERS) {
            throw report.halt(Diagnostic.error("import.too-long", Place.file(name), MOST_CHARACTERS / 10_000));
        }
        FrontMatter matter = FrontMatter.of(text);
        if (!matter.others().isEmpty()) {
            report.add(Diagnostic.warning(
                    "import.left-front-matter",
                    Place.file(name),
                    matter.others().size(),
                    Excerpt.of(String.join("；", matter.others()))));
        }
        String body = TIGHT_HEADING.matcher(text.substring(matter.end())).replaceAll("$1 ");
        Matcher stars = STARS.matcher(body.replace(MarkdownMarkup.NOTHING, ' '));
        String flanked = stars.replaceAll(MarkdownMarkup.NOTHING + "**" + MarkdownMarkup.NOTHING);
        String markup = MarkdownMarkup.of(PARSER.parse(flanked));
        return WebDraft.read(name, matter.around(markup), pictures, report);
    }
}
