package org.hongtou.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a clerk does in Word to a document that is built, on the XML that Word would leave. */
enum DocxEdit {
    LINE_MORE(text -> linesMore(text, 1)),
    TEN_LINES_MORE(text -> linesMore(text, 10)),
    EIGHTEEN_LINES_MORE(text -> linesMore(text, 18)),
    PARAGRAPHS_MORE_AT_THE_END(DocxEdit::endedLater),
    PARAGRAPH_LESS(DocxEdit::paragraphLess),
    SECTION_LESS(DocxEdit::sectionLess),
    TITLE_OF_THREE_LINES(DocxEdit::longTitle),
    ITEM_MORE(DocxEdit::itemMore),
    ITEM_RENAMED(DocxEdit::itemRenamed),
    LONGER_DATE(text -> anotherDate(text, "2026年10月29日")),
    SHORTER_DATE(text -> anotherDate(text, "2026年9月8日")),
    LONGER_NAME(text -> anotherName(text, "云泽市农业农村和水利局")),
    SHORTER_NAME(text -> anotherName(text, "云泽市水利局")),
    ROW_MORE(DocxEdit::rowMore),
    PARAGRAPH_PASTED(DocxEdit::paragraphPasted),
    ATTACHMENT_LESS(DocxEdit::attachmentLess);

    /** A paragraph as another file's: styles that are not here, its editor's marks, a face and sizes of its own. */
    private static final String PASTED = """
            <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:rsidR="00A77B3E" \
            w:rsidRDefault="00C41D02" w:rsidP="005F1A2C"><w:pPr><w:pStyle w:val="ab"/><w:spacing w:before="156" \
            w:after="156" w:line="360" w:lineRule="auto"/><w:ind w:firstLineChars="200" w:firstLine="420"/><w:rPr>\
            <w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:szCs w:val="21"/></w:rPr></w:pPr>\
            <w:r w:rsidRPr="00B60E11"><w:rPr><w:rStyle w:val="ac"/><w:rFonts w:ascii="宋体" w:eastAsia="宋体" \
            w:hAnsi="宋体" w:hint="eastAsia"/><w:b/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr>\
            <w:t>这一段是从另一个文件里粘贴过来的，</w:t></w:r><w:r w:rsidR="00B60E11"><w:rPr><w:rFonts w:ascii="宋体" \
            w:eastAsia="宋体" w:hAnsi="宋体" w:hint="eastAsia"/><w:sz w:val="21"/></w:rPr>\
            <w:t>字体、字号和行距都是原来那个文件的，粘贴的时候没有选“只保留文本”。</w:t></w:r></w:p>""";

    /** What {@link #ITEM_MORE} and {@link #ITEM_RENAMED} write. */
    static final String NEW_ITEM = "禾安县把堤防巡查点画进一张图";

    private final Predicate<EditedText> edit;

    DocxEdit(Predicate<EditedText> edit) {
        this.edit = edit;
    }

    /** The file edited; empty where it has nothing that could be. */
    Optional<byte[]> of(byte[] docx) {
        List<Document> edited = new ArrayList<>();
        byte[] written = ((DocxPartChange) document -> {
                    if (edit.test(new EditedText(document))) {
                        edited.add(document);
                    }
                })
                .in(docx);
        return edited.isEmpty() ? Optional.empty() : Optional.of(written);
    }

    /** Lines among the first paragraphs of the text, each a paragraph as Enter begins it. */
    private static boolean linesMore(EditedText text, int lines) {
        List<Element> paragraphs = body(text);
        if (paragraphs.size() < 2) {
            return false;
        }
        Element first = paragraphs.getFirst();
        Element next = paragraphs.get(Math.min(2, paragraphs.size() - 1));
        for (int i = 1; i <= lines; i++) {
            EditedText.before(next, EditedText.copy(first, "这一行是经办人在文字处理软件里补写的第%d句话。".formatted(i)));
        }
        return true;
    }

    /** Three paragraphs behind the text's last: what Enter begins has that one's format. */
    private static boolean endedLater(EditedText text) {
        List<Element> paragraphs = body(text);
        if (paragraphs.isEmpty()) {
            return false;
        }
        for (int i = 3; i > 0; i--) {
            Element last = paragraphs.getLast();
            EditedText.after(last, EditedText.copy(last, "这是经办人在正文末尾添上的第%d段，写得长一些，让它占上两行，看看落款会不会离开正文。".formatted(i)));
        }
        return true;
    }

    private static boolean paragraphLess(EditedText text) {
        List<Element> paragraphs = body(text);
        if (paragraphs.size() < 3) {
            return false;
        }
        EditedText.remove(List.of(paragraphs.get(1)));
        return true;
    }

    /** All from the second heading to the next. */
    private static boolean sectionLess(EditedText text) {
        List<Element> headings = text.paragraphs("heading-1");
        List<Element> items = text.paragraphs("item-title");
        List<Element> starts = headings.size() < 3 ? items : headings;
        if (starts.size() < 3) {
            return false;
        }
        EditedText.remove(text.from(starts.get(1), starts::contains));
        return true;
    }

    private static boolean longTitle(EditedText text) {
        List<Element> titles = text.paragraphs("title");
        if (titles.isEmpty()) {
            return false;
        }
        EditedText.write(titles.getFirst(), "云泽市人民政府办公室关于印发云泽市\n进一步提升基层治理体系和治理能力现代化\n水平三年行动实施方案（试行）的通知");
        return true;
    }

    /** The second item once more, behind itself and under another title. */
    private static boolean itemMore(EditedText text) {
        List<Element> starts = items(text);
        if (starts.size() < 3) {
            return false;
        }
        List<Element> item = text.from(
                starts.get(1),
                block -> starts.contains(block)
                        || EditedText.style(block).equals("column")
                        || block.getLocalName().equals("tbl"));
        Element last = item.getLast();
        for (Element block : item.reversed()) {
            Element copy = (Element) block.cloneNode(true);
            // Word names no two bookmarks alike: the copy has none.
            for (String mark : List.of("bookmarkStart", "bookmarkEnd")) {
                EditedText.remove(EditedText.inside(copy, mark));
            }
            if (block.equals(starts.get(1))) {
                name(copy);
            }
            EditedText.after(last, copy);
        }
        return true;
    }

    /** What contents are made of: titles of their own, and paragraphs that say by a field what their title is. */
    static List<Element> items(EditedText text) {
        return text.blocks().stream()
                .filter(block -> EditedText.style(block).equals("item-title")
                        || !EditedText.fieldOf(block, "TC").isEmpty())
                .toList();
    }

    private static void name(Element copy) {
        if (EditedText.fieldOf(copy, "TC").isEmpty()) {
            EditedText.write(copy, NEW_ITEM);
            return;
        }
        EditedText.inside(copy, "instrText").getFirst().setTextContent(" TC \"" + NEW_ITEM + "\" \\l 1 ");
        List<Element> title = EditedText.inside(copy, "r").stream()
                .filter(run -> EditedText.inside(run, "rStyle").stream()
                        .anyMatch(style ->
                                style.getAttributeNS(EditedText.WORD, "val").equals("run-in-title")))
                .toList();
        EditedText.inside(title.getFirst(), "t").getFirst().setTextContent(NEW_ITEM + "。");
        EditedText.remove(title.subList(1, title.size()));
    }

    private static boolean itemRenamed(EditedText text) {
        List<Element> titles = text.paragraphs("item-title");
        if (titles.isEmpty()) {
            return false;
        }
        EditedText.write(titles.getFirst(), NEW_ITEM);
        return true;
    }

    private static boolean anotherDate(EditedText text, String date) {
        List<Element> dates = text.all("date");
        if (dates.isEmpty() || EditedText.words(dates.getFirst()).length() == date.length()) {
            return false;
        }
        EditedText.write(dates.getFirst(), date);
        return true;
    }

    private static boolean anotherName(EditedText text, String name) {
        List<Element> names = text.all("signature");
        if (names.isEmpty()) {
            return false;
        }
        EditedText.write(names.getLast(), name);
        return true;
    }

    /** A row of figures once more: of the second row, or of the first in a form. */
    private static boolean rowMore(EditedText text) {
        for (Element table : text.blocks()) {
            List<Element> rows = EditedText.inside(table, "tr");
            if (rows.size() > 2 && !EditedText.inside(rows.get(1), "p").isEmpty() && isText(table)) {
                EditedText.after(rows.get(1), rows.get(1).cloneNode(true));
                return true;
            }
        }
        return false;
    }

    private static boolean isText(Element table) {
        return EditedText.inside(table, "p").stream()
                .anyMatch(paragraph -> EditedText.style(paragraph).startsWith("table"));
    }

    /** Before the last paragraph of the text but one: the last is what the signature is kept with. */
    private static boolean paragraphPasted(EditedText text) {
        List<Element> paragraphs = body(text);
        if (paragraphs.size() < 3) {
            return false;
        }
        EditedText.after(
                paragraphs.get(paragraphs.size() - 3),
                text.document().importNode(Xml.parsed(PASTED).getDocumentElement(), true));
        return true;
    }

    /** The first attachment, up to the next or to the foot. */
    private static boolean attachmentLess(EditedText text) {
        List<Element> labels = text.paragraphs("attachment-label");
        if (labels.isEmpty()) {
            return false;
        }
        EditedText.remove(text.from(
                labels.getFirst(),
                block -> labels.contains(block) || block.getLocalName().equals("tbl") && !isText(block)));
        return true;
    }

    /** Paragraphs of the text proper, before a signature and what is attached. */
    private static List<Element> body(EditedText text) {
        List<Element> blocks = text.blocks();
        List<Element> body = new ArrayList<>();
        for (Element block : blocks) {
            String style = EditedText.style(block);
            if (List.of("signature", "date", "attachment-label", "attachment-title")
                    .contains(style)) {
                break;
            }
            if (style.equals("paragraph") && EditedText.inside(block, "sectPr").isEmpty()) {
                body.add(block);
            }
        }
        return body;
    }
}
