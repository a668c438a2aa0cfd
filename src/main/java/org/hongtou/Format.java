package org.hongtou;

/** A file format that documents are written in. */
public enum Format {
    /** Office Open XML (ISO/IEC 29500), for Word, WPS and LibreOffice. */
    DOCX("docx"),
    /** PDF/A-2a with its fonts in it. */
    PDF("pdf"),
    /** The words alone, a line a paragraph. */
    TEXT("txt");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The ending of its files, without a dot. */
    public String extension() {
        return extension;
    }
}
