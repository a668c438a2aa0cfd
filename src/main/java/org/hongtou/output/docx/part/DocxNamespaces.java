package org.hongtou.output.docx.part;

import org.hongtou.output.xml.XmlOut;

/** The namespaces of a DOCX, and the elements that open its parts. */
public final class DocxNamespaces {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String WORD_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private DocxNamespaces() {}

    /** A part with text in it: the body, a header, a footer. */
    public static XmlOut textPart(String root) {
        return part(root).attribute("xmlns:r", RELATIONSHIPS).attribute("xmlns:wp", WORD_DRAWING);
    }

    /** Any other part of {@code word/}. */
    public static XmlOut part(String root) {
        return new XmlOut().start(root).attribute("xmlns:w", WORD);
    }
}
