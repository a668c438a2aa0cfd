package org.hongtou.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Which characters a document keeps from the edges of its lines. LibreOffice doesn't read them in a DOCX.
 *
 * @param notFirst those that don't start a line ({@code w:noLineBreaksBefore})
 * @param notLast those that don't end one ({@code w:noLineBreaksAfter})
 */
record LineBreakLists(String notFirst, String notLast) {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What Word takes for Chinese where a document says nothing. */
    static final LineBreakLists OF_WORD = new LineBreakLists(
            "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠", "$([{£¥·‘“〈《「『【〔〖〝﹗﹙﹛＄（．［｛￡￥");

    /** The lists of a DOCX. */
    static LineBreakLists of(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/settings.xml")) {
                    Document settings = Xml.parse(zip.readAllBytes());
                    return new LineBreakLists(
                            list(settings, "noLineBreaksBefore", OF_WORD.notFirst),
                            list(settings, "noLineBreaksAfter", OF_WORD.notLast));
                }
            }
        }
        return OF_WORD;
    }

    private static String list(Document settings, String name, String otherwise) {
        NodeList lists = settings.getElementsByTagNameNS(WORD, name);
        for (int i = 0; i < lists.getLength(); i++) {
            Element list = (Element) lists.item(i);
            if (list.getAttributeNS(WORD, "lang").equals("zh-CN")) {
                return list.getAttributeNS(WORD, "val");
            }
        }
        return otherwise;
    }
}
