package org.hongtou.output.docx.lint;

import static org.hongtou.output.docx.lint.LintFixtures.Base.BULLETIN;
import static org.hongtou.output.docx.lint.LintFixtures.Base.DRAFT;
import static org.hongtou.output.docx.lint.LintFixtures.Base.LETTER;
import static org.hongtou.output.docx.lint.LintFixtures.Base.NOTICE;
import static org.hongtou.output.docx.lint.LintFixtures.Base.PICTURES;
import static org.hongtou.output.docx.lint.LintFixtures.Base.SEALS;
import static org.hongtou.output.docx.lint.LintFixtures.Base.SPANS;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.output.docx.lint.LintedDocx.Entry;

/** Good documents with one thing made wrong in each: what the linter must see. */
final class LintFixtures {
    private static final String BODY = LintedDocx.BODY;
    private static final String STYLES = LintedDocx.STYLES;
    private static final String SETTINGS = LintedDocx.SETTINGS;
    private static final String TYPES = LintedDocx.TYPES;
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String CORE = "docProps/core.xml";
    private static final String FONTS = "word/fontTable.xml";
    private static final String HEAD = "<w:trPr>";

    private LintFixtures() {}

    /** A good document. */
    enum Base {
        NOTICE,
        BULLETIN,
        LETTER,
        PICTURES,
        SEALS,
        SPANS,
        DRAFT
    }

    /**
     * A good document made wrong.
     *
     * @param rule the rule that must tell of it
     */
    record Fixture(String rule, Base base, String change, UnaryOperator<List<Entry>> made) {
        @Override
        public String toString() {
            return rule + ": " + change;
        }
    }

    /** The first text of a kind in a part replaced; that there is none is a mistake in the fixture. */
    private static Fixture in(Base base, String rule, String part, String pattern, String with) {
        return new Fixture(rule, base, pattern + " becomes " + with, entries -> {
            List<Entry> made = new ArrayList<>();
            boolean changed = false;
            for (Entry entry : entries) {
                if (entry.name().equals(part)) {
                    String text = new String(entry.bytes(), StandardCharsets.UTF_8);
                    Matcher matcher = Pattern.compile(pattern).matcher(text);
                    changed |= matcher.find();
                    made.add(new Entry(part, matcher.replaceFirst(with).getBytes(StandardCharsets.UTF_8)));
                } else {
                    made.add(entry);
                }
            }
            if (!changed) {
                throw new AssertionError("nothing like " + pattern + " in " + part);
            }
            return made;
        });
    }

    private static Fixture body(Base base, String rule, String pattern, String with) {
        return in(base, rule, BODY, pattern, with);
    }

    private static Fixture style(String rule, String pattern, String with) {
        return in(NOTICE, rule, STYLES, pattern, with);
    }

    private static Fixture with(String rule, String name, String text) {
        return new Fixture(rule, PICTURES, "with " + name, entries -> {
            List<Entry> made = new ArrayList<>(entries);
            made.add(new Entry(name, text.getBytes(StandardCharsets.UTF_8)));
            return made;
        });
    }

    private static Fixture without(String rule, String name) {
        return new Fixture(
                rule,
                NOTICE,
                "without " + name,
                entries -> entries.stream()
                        .filter(entry -> !entry.name().equals(name))
                        .toList());
    }

    static List<Fixture> all() {
        List<Fixture> all = new ArrayList<>();
        all.addAll(packages());
        all.addAll(relations());
        all.addAll(markup());
        all.addAll(texts());
        all.addAll(tables());
        all.addAll(fields());
        all.addAll(bookmarks());
        all.addAll(styles());
        all.addAll(numbering());
        all.addAll(sections());
        all.addAll(drawings());
        all.addAll(ranges());
        all.addAll(settings());
        return all;
    }

    private static List<Fixture> packages() {
        return List.of(
                with("entry-names", "word/", ""),
                with("entry-names", "word\\media\\a.png", "x"),
                with("entry-names", "/word/a.xml", "<a/>"),
                with("entry-names", "word/../a.xml", "<a/>"),
                with("entry-names", "word/Document.xml", "<a/>"),
                without("content-types", TYPES),
                with("content-types", "word/a.svg", "x"),
                with("content-types", "word/a.xml", "<a/>"),
                in(NOTICE, "content-types", TYPES, "<Default ContentType=\"image/png\"[^>]*>", "$0$0"),
                without("content-types", "word/footer1.xml"),
                in(NOTICE, "main-part", TYPES, "document\\.main\\+xml", "template.main+xml"),
                in(NOTICE, "main-part", "_rels/.rels", "/officeDocument\"", "/document\""),
                in(PICTURES, "picture-bytes", TYPES, "image/png", "image/gif"),
                in(PICTURES, "picture-bytes", TYPES, "image/png", "image/jpeg"));
    }

    private static List<Fixture> relations() {
        return List.of(
                in(NOTICE, "relation-ids", RELATIONS, "Id=\"rId2\"", "Id=\"rId1\""),
                in(NOTICE, "relation-ids", RELATIONS, "Id=\"rId2\"", "Id=\"2\""),
                without("relation-targets", "word/styles.xml"),
                in(NOTICE, "relation-targets", RELATIONS, "styles\\.xml", "../../styles.xml"),
                body(NOTICE, "relation-used-is-there", "r:id=\"rId5\"", "r:id=\"rId50\""),
                body(NOTICE, "relation-used-is-there", "r:id=\"rId5\"", "r:id=\"rId1\""),
                body(PICTURES, "relation-used-is-there", "r:embed=\"[^\"]*\"", "r:embed=\"rId1\""),
                body(NOTICE, "relation-there-is-used", "<w:footerReference w:type=\"even\"[^>]*>", ""),
                in(NOTICE, "part-reached", RELATIONS, "<Relationship Id=\"rId3\"[^>]*>", ""));
    }

    private static List<Fixture> markup() {
        return List.of(
                body(NOTICE, "well-formed", "核查范围", "核查&#11;范围"),
                body(NOTICE, "well-formed", "核查范围", "核查&#xD800;范围"),
                body(NOTICE, "well-formed", "核查范围", "核查&#xFFFE;范围"),
                body(NOTICE, "well-formed", "<w:jc w:val=\"left\"/>", "<w:jc w:val=\"left\" w:val=\"left\"/>"),
                body(NOTICE, "well-formed", "<w:body>", "<w:body><w14:a/>"),
                in(NOTICE, "no-doctype", SETTINGS, "<w:settings", "<!DOCTYPE a><w:settings"),
                in(NOTICE, "utf-8", SETTINGS, "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""),
                body(
                        NOTICE,
                        "compatibility-prefixes",
                        "<w:document ",
                        "<w:document xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                + " mc:Ignorable=\"w14 wp14\" "),
                body(
                        NOTICE,
                        "compatibility-prefixes",
                        "<w:r>",
                        "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                                + "<mc:Choice Requires=\"wps\"/></mc:AlternateContent>"),
                body(NOTICE, "namespaces", "<w:body>", "<w:body><a xmlns=\"urn:a\"/>"));
    }

    private static List<Fixture> texts() {
        return List.of(
                in(NOTICE, "edge-blanks", "word/footer1.xml", "<w:t xml:space=\"preserve\">— ", "<w:t>— "),
                body(NOTICE, "controls-in-text", "核查范围", "核查\n范围"),
                body(NOTICE, "controls-in-text", "核查范围", "核查\t范围"),
                body(NOTICE, "controls-in-text", "核查范围", "核查\u0085范围"),
                body(NOTICE, "noncharacters", "核查范围", "核查&#x1FFFF;范围"));
    }

    private static List<Fixture> tables() {
        String cellEnd = "</w:p></w:tc>";
        return List.of(
                body(NOTICE, "cell-ends-in-a-paragraph", "(?s)(<w:tc><w:tcPr>.*?</w:tcPr>).*?</w:tc>", "$1</w:tc>"),
                body(NOTICE, "cell-ends-in-a-paragraph", cellEnd, "</w:p><w:tbl/></w:tc>"),
                body(NOTICE, "rows-and-cells", "<w:tr>", "<w:tr/><w:tr>"),
                body(NOTICE, "rows-and-cells", "(?s)(<w:tblGrid>.*?</w:tblGrid>).*?</w:tbl>", "$1</w:tbl>"),
                body(NOTICE, "tables-touch", "</w:tbl>", "</w:tbl><w:tbl/>"),
                body(NOTICE, "story-ends-in-a-paragraph", "(?s)</w:tbl>(?!.*</w:tbl>)<w:p>.*?</w:p>", "</w:tbl>"),
                in(
                        NOTICE,
                        "story-ends-in-a-paragraph",
                        "word/footer1.xml",
                        "(?s)<w:p>.*</w:p>",
                        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
                body(
                        NOTICE,
                        "head-rows-are-the-first",
                        "(?s)(<w:tblHeader/>.*?)" + HEAD,
                        "<w:cantSplit/></w:trPr></w:tr>" + "<w:tr><w:trPr>$1" + HEAD),
                body(NOTICE, "rows-fill-the-grid", "<w:gridCol w:w=\"[0-9]*\"/>", "$0$0"),
                body(SPANS, "rows-fill-the-grid", "<w:gridSpan w:val=\"[0-9]*\"/>", ""),
                body(NOTICE, "cells-are-as-wide-as-the-grid", "<w:tcW w:w=\"", "<w:tcW w:w=\"9"),
                body(SPANS, "merged-cells-begin", "<w:vMerge w:val=\"restart\"/>", ""),
                body(SPANS, "merged-cells-begin", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>"));
    }

    private static List<Fixture> fields() {
        return List.of(
                body(BULLETIN, "fields-are-closed", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", ""),
                body(BULLETIN, "fields-are-closed", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", ""),
                body(BULLETIN, "fields-are-closed", "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", "$0$0"),
                body(
                        NOTICE,
                        "fields-stay-in-a-cell",
                        "(?s)(<w:tc>.*?</w:pPr>)(.*?</w:tbl><w:p><w:pPr>.*?</w:pPr>)",
                        "$1<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>$2<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                body(
                        BULLETIN,
                        "instructions-have-a-field",
                        "<w:body>",
                        "<w:body><w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"),
                body(BULLETIN, "instructions-are-understood", " PAGEREF ", " PAGEREFS "),
                body(BULLETIN, "instructions-are-understood", " TC \"", " TC "),
                body(BULLETIN, "what-is-pointed-at-is-there", " PAGEREF item_1 ", " PAGEREF item_99 "),
                body(BULLETIN, "what-is-pointed-at-is-there", "w:anchor=\"item_1\"", "w:anchor=\"item_99\""),
                body(BULLETIN, "what-is-pointed-at-is-there", "w:name=\"item_2\"", "w:name=\"item_98\""),
                body(BULLETIN, "contents-name-styles-that-there-are", " TOC ", " TOC \\\\\\\\t \"没有这样式,1\" "));
    }

    private static List<Fixture> bookmarks() {
        return List.of(
                body(BULLETIN, "bookmark-names", "w:name=\"item_1\"", "w:name=\"1tem\""),
                body(BULLETIN, "bookmark-names", "w:name=\"item_1\"", "w:name=\"item 1\""),
                body(BULLETIN, "bookmark-names", "w:name=\"item_1\"", "w:name=\"" + "i".repeat(41) + "\""),
                body(BULLETIN, "bookmark-names-once", "w:name=\"item_1\"", "w:name=\"ITEM_2\""),
                body(BULLETIN, "bookmark-ids-once", "<w:bookmarkStart w:id=\"0\"", "<w:bookmarkStart w:id=\"1\""),
                body(BULLETIN, "bookmarks-are-closed", "<w:bookmarkEnd w:id=\"0\"/>", ""),
                body(BULLETIN, "bookmarks-are-closed", "<w:bookmarkEnd w:id=\"0\"/>", "$0$0"));
    }

    private static List<Fixture> styles() {
        String heading = "<w:name w:val=\"heading 1\"/>";
        return List.of(
                body(NOTICE, "style-is-known", "<w:pStyle w:val=\"heading-1\"", "<w:pStyle w:val=\"heading 1\""),
                body(NOTICE, "style-is-known", "<w:rStyle w:val=\"latin\"", "<w:rStyle w:val=\"title\""),
                style("style-ids-once", "w:styleId=\"subtitle\"", "w:styleId=\"title\""),
                style("style-is-based", "<w:basedOn w:val=\"paragraph\"/>", "<w:basedOn w:val=\"none\"/>"),
                style("style-is-based", "<w:basedOn w:val=\"paragraph\"/>", "<w:basedOn w:val=\"latin\"/>"),
                style("style-is-based", "(<w:name w:val=\"Normal\"/>)", "$1<w:basedOn w:val=\"title\"/>"),
                style("style-next-and-link", "<w:next w:val=\"paragraph\"/>", "<w:next w:val=\"none\"/>"),
                style("style-next-and-link", "<w:next w:val=\"paragraph\"/>", "<w:link w:val=\"latin\"/>"),
                style("style-default-once", "w:customStyle=\"1\"", "w:customStyle=\"1\" w:default=\"1\""),
                style("style-default-once", "w:default=\"1\" w:styleId=\"paragraph\"", "w:styleId=\"paragraph\""),
                style("style-names-once", "<w:name w:val=\"Subtitle\"/>", "<w:name w:val=\"TITLE\"/>"),
                style("style-names-once", "<w:aliases w:val=\"副标题\"/>", "<w:aliases w:val=\"乙,标题\"/>"),
                style("style-names-are-whole", "<w:name w:val=\"发文机关标志\"/>", "<w:name w:val=\"标志,红头\"/>"),
                style("style-names-are-whole", "<w:name w:val=\"发文机关标志\"/>", "<w:name w:val=\"标志 \"/>"),
                style(
                        "style-names-are-whole",
                        "<w:aliases w:val=\"标题\"/>",
                        "<w:aliases w:val=\"" + "标".repeat(250) + "\"/>"),
                style("own-styles-are-word's", "<w:name w:val=\"发文机关标志\"/>", "<w:name w:val=\"Body Text\"/>"),
                style("own-styles-are-word's", heading, "<w:name w:val=\"Strong\"/>"),
                style("names-of-a-chinese-word", "<w:name w:val=\"发文机关标志\"/>", "<w:name w:val=\"标题 1\"/>"),
                style("names-of-a-chinese-word", "<w:name w:val=\"发文机关标志\"/>", "<w:name w:val=\"题注\"/>"));
    }

    private static List<Fixture> numbering() {
        return List.of(
                in(BULLETIN, "numbering-is-known", STYLES, "<w:numId w:val=\"1\"/>", "<w:numId w:val=\"7\"/>"),
                in(
                        BULLETIN,
                        "numbering-is-known",
                        NUMBERING,
                        "<w:abstractNumId w:val=\"[0-9]+\"",
                        "<w:abstractNumId w:val=\"7\""),
                in(
                        BULLETIN,
                        "numbering-order",
                        NUMBERING,
                        "(?s)(<w:abstractNum .*</w:abstractNum>)(<w:num .*</w:num>)",
                        "$2$1"),
                in(BULLETIN, "numbering-ids-once", NUMBERING, "(?s)<w:num .*</w:num>", "$0$0"),
                in(BULLETIN, "numbering-ids-once", NUMBERING, "(?s)<w:lvl .*</w:lvl>", "$0$0"));
    }

    private static List<Fixture> sections() {
        String last = "(?s)<w:sectPr>(?!.*<w:sectPr>).*</w:sectPr>";
        return List.of(
                body(
                        NOTICE,
                        "section-references-once",
                        "<w:footerReference w:type=\"even\"",
                        "<w:footerReference w:type=\"default\""),
                body(LETTER, "first-page-differs", "<w:titlePg/>", ""),
                in(NOTICE, "even-pages-differ", SETTINGS, "<w:evenAndOddHeaders/>", ""),
                body(NOTICE, "section-ends", last, ""),
                body(NOTICE, "section-ends", last, "$0$0"),
                body(NOTICE, "section-ends", "<w:tc>(.*?)<w:pPr>", "<w:tc>$1<w:pPr><w:sectPr/>"),
                body(NOTICE, "page-has-room", "w:left=\"[0-9]+\" w:header", "w:left=\"20000\" w:header"),
                body(NOTICE, "page-has-room", "<w:pgSz ", "<w:pgSz w:orient=\"landscape\" "));
    }

    private static List<Fixture> drawings() {
        return List.of(
                body(PICTURES, "drawing-ids", "<wp:docPr id=\"1\"", "<wp:docPr id=\"2\""),
                body(PICTURES, "drawing-ids", "<wp:docPr id=\"1\"", "<wp:docPr id=\"0\""),
                body(PICTURES, "drawing-size", "<wp:extent cx=\"[0-9]+\"", "<wp:extent cx=\"0\""),
                body(PICTURES, "drawing-size", "<wp:extent cx=\"[0-9]+\"", "<wp:extent cx=\"27273042316901\""),
                body(PICTURES, "drawing-size", "<a:ext cx=\"[0-9]+\"", "<a:ext cx=\"1.5\""),
                body(PICTURES, "drawing-size-twice", "<a:ext cx=\"", "<a:ext cx=\"1"),
                body(SEALS, "drawing-distances", "distT=\"0\"", "distT=\"-1\""),
                body(SEALS, "drawing-distances", "<wp:posOffset>", "<wp:posOffset>99999"),
                body(SEALS, "drawing-order", "relativeHeight=\"1\"", "relativeHeight=\"2\""),
                in(
                        DRAFT,
                        "shape-ids",
                        "word/header3.xml",
                        "id=\"PowerPlusWaterMarkObject[0-9]+\"",
                        "id=\"PowerPlusWaterMarkObject1\""),
                in(DRAFT, "shape-ids", "word/header3.xml", "type=\"#_x0000_t136\"", "type=\"#_x0000_t75\""));
    }

    private static List<Fixture> ranges() {
        return List.of(
                style("ranges", "<w:sz w:val=\"32\"/>", "<w:sz w:val=\"3277\"/>"),
                style("ranges", "<w:sz w:val=\"32\"/>", "<w:sz w:val=\"31.5\"/>"),
                style("ranges", "<w:w w:val=\"100\"/>", "<w:w w:val=\"0\"/>"),
                style("ranges", "<w:spacing w:val=\"-5\"/>", "<w:spacing w:val=\"-31681\"/>"),
                style("ranges", "w:line=\"592\"", "w:line=\"0\""),
                style("ranges", "w:before=\"0\"", "w:before=\"-1\""),
                style("ranges", "w:firstLine=\"632\"", "w:firstLine=\"31681\""),
                style("ranges", "<w:outlineLvl w:val=\"9\"/>", "<w:outlineLvl w:val=\"10\"/>"),
                style("ranges", "<w:uiPriority w:val=\"1\"/>", "<w:uiPriority w:val=\"100\"/>"),
                body(NOTICE, "ranges", "<w:pgSz w:w=\"[0-9]+\"", "<w:pgSz w:w=\"31681\""),
                body(NOTICE, "ranges", "w:footer=\"[0-9]+\"", "w:footer=\"-1\""),
                body(
                        NOTICE,
                        "ranges",
                        "<w:tab w:val=\"right\" w:pos=\"8844\"",
                        "<w:tab w:val=\"right\" w:pos=\"31681\""),
                body(SPANS, "ranges", "<w:gridSpan w:val=\"[0-9]+\"", "<w:gridSpan w:val=\"64\""),
                body(NOTICE, "border-widths", "w:sz=\"12\" w:space=\"8\"", "w:sz=\"1\" w:space=\"8\""),
                body(NOTICE, "border-widths", "w:sz=\"12\" w:space=\"8\"", "w:sz=\"97\" w:space=\"8\""),
                body(NOTICE, "border-widths", "w:sz=\"12\" w:space=\"8\"", "w:sz=\"12\" w:space=\"32\""),
                body(NOTICE, "grid-columns", "<w:tblGrid>", "<w:tblGrid>" + "<w:gridCol w:w=\"1\"/>".repeat(63)));
    }

    private static List<Fixture> settings() {
        return List.of(
                in(NOTICE, "compatibility-mode", SETTINGS, "w:val=\"15\"", "w:val=\"14\""),
                in(
                        NOTICE,
                        "kinsoku-lists",
                        SETTINGS,
                        "(<w:noLineBreaksBefore w:lang=\"zh-CN\" w:val=\")",
                        "$1" + "，".repeat(40)),
                in(
                        NOTICE,
                        "kinsoku-lists",
                        SETTINGS,
                        "(<w:noLineBreaksAfter w:lang=\"zh-CN\" w:val=\")",
                        "$1" + "（".repeat(40)),
                in(NOTICE, "kinsoku-lists", SETTINGS, "<w:characterSpacingControl", "<w:strictFirstAndLastChars/>$0"),
                in(NOTICE, "font-names", FONTS, "w:name=\"宋体\"", "w:name=\"" + "宋".repeat(32) + "\""),
                in(NOTICE, "font-names", FONTS, "w:name=\"宋体\"", "w:name=\"黑体\""),
                in(NOTICE, "font-other-name", FONTS, "<w:altName w:val=\"仿宋\"", "<w:altName w:val=\"仿宋,FangSong\""),
                in(
                        NOTICE,
                        "font-other-name",
                        FONTS,
                        "<w:altName w:val=\"仿宋\"",
                        "<w:altName w:val=\"" + "仿".repeat(32) + "\""),
                in(NOTICE, "fonts-are-told", FONTS, "w:name=\"黑体\"", "w:name=\"乙体\""),
                in(NOTICE, "property-dates", CORE, "2026-10-29T00:00:00Z", "2026年10月29日"),
                in(NOTICE, "property-dates", CORE, "2026-10-29T00:00:00Z", ""),
                in(NOTICE, "property-dates", CORE, " xsi:type=\"dcterms:W3CDTF\"", ""),
                in(NOTICE, "properties-once", CORE, "<dc:creator>[^<]*</dc:creator>", "$0$0"));
    }
}
