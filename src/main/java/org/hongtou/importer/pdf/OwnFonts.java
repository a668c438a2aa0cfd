package org.hongtou.importer.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a draft doesn't hold: PDFBox would go through all of the machine's and write a list of them
 * into the home folder, though a reader of words needs none. Others who use PDFBox in the same program keep its own way.
 */
final class OwnFonts implements FontMapper {
    private static final String ANY = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final FontMapper others;

    private OwnFonts(FontMapper others) {
        this.others = others;
    }

    /** Has them stand in on threads that read drafts. */
    static synchronized void use() {
        if (!(FontMappers.instance() instanceof OwnFonts)) {
            FontMappers.set(new OwnFonts(FontMappers.instance()));
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        TrueTypeFont any = any();
        return any == null ? others.getTrueTypeFont(name, descriptor) : new FontMapping<>(any, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        TrueTypeFont any = any();
        return any == null ? others.getFontBoxFont(name, descriptor) : new FontMapping<>(any, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        TrueTypeFont any = any();
        return any == null ? others.getCIDFont(name, descriptor, system) : new CIDFontMapping(null, any, true);
    }

    /** The font that stands in; null on a thread that reads no draft. */
    private static @Nullable TrueTypeFont any() {
        if (!(Thread.currentThread() instanceof ReadingThread reading)) {
            return null;
        }
        TrueTypeFont font = reading.standIn();
        if (font == null) {
            try (InputStream file = PDDocument.class.getResourceAsStream(ANY)) {
                font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            reading.keepStandIn(font);
        }
        return font;
    }
}
