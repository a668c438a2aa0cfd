package org.hongtou.importer.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.Losses;
import org.hongtou.importer.text.PageMarks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a draft that is a web page, in one file or as browsers and Word save it with its pictures (MHTML). */
public final class WebDraft {
    private static final int LOOKED_AT = 4096;
    private static final Pattern PAGE =
            Pattern.compile("^(?:<!doctype html|<(?:html|head|body|meta|style|div|p|table|h[1-6]"
                    + "|article|section|span|center|font|ol|ul|title)[\\s>])|<html[\\s>]|<body[\\s>]");
    private static final Pattern ELEMENT = Pattern.compile("<[a-z!/]");

    private WebDraft() {}

    /** Whether a file is one by how it begins; one whose name says so may begin with any element. */
    public static boolean isOne(byte[] bytes, boolean isNamedSo) {
        String start = start(bytes);
        return PAGE.matcher(start).find()
                || SavedPage.isOne(bytes)
                || (isNamedSo && ELEMENT.matcher(start).find());
    }

    /** Whether a file is XML, and no page: what Word 2003 and programs exchange. */
    public static boolean isOtherXml(byte[] bytes) {
        String start = start(bytes);
        return start.startsWith("<?xml") && !PAGE.matcher(start).find();
    }

    private static String start(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        boolean wide = length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        String start = new String(bytes, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
        return start.replaceFirst("^\u00EF\u00BB\u00BF", "")
                .toLowerCase(Locale.ROOT)
                .stripLeading();
    }

    /**
     * The draft, as a browser shows it; nothing is fetched.
     *
     * @throws org.hongtou.diagnostics.Halt if it is no text, or too long
     */
    public static DraftDocument read(String name, byte[] bytes, Report report) {
        PagePictures pictures = new PagePictures();
        byte[] page = SavedPage.isOne(bytes) ? SavedPage.page(name, bytes, pictures, report) : bytes;
        byte[] bare = pictures.out(page);
        return read(name, PageText.of(name, bare, report), pictures, report);
    }

    static DraftDocument read(String name, String markup, PagePictures pictures, Report report) {
        Document page = Jsoup.parse(markup, "", Parser.htmlParser());
        Losses losses = new Losses();
        Looks looks = new Looks(page);
        PageReader reader = new PageReader(name, looks, pictures, losses, new Furniture(page, losses), report);
        DraftDocument draft = new DraftDocument(name, PageMarks.outOf(reader.read(page.body()), name, report));
        losses.tell(name, report);
        return draft;
    }
}
