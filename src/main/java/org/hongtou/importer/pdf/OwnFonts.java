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
    private final ThreadLocal<@Nullable TrueTypeFont> any = new ThreadLocal<>();

    private OwnFonts(FontMapper others) {
        this.others = others;
    }

    /** Has them stand in on threads that read drafts. */
    static synchronized void use() {
        if (!(FontMappers.instance() instanceof OwnFonts)) {
            FontMappers.set(new OwnFonts(FontMappers.instance()));
        }
    }

    private static boolean isReading() {
        return Thread.currentThread() instanceof ReadingThread;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return isReading() ? new FontMapping<>(any(), true) : others.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return isReading() ? new FontMapping<>(any(), true) : others.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return isReading() ? new CIDFontMapping(null, any(), true) : others.getCIDFont(name, descriptor, system);
    }

    private TrueTypeFont any() {
        TrueTypeFont font = any.get();
        if (font == null) {
            try (InputStream file = PDDocument.class.getResourceAsStream(ANY)) {
                font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
                any.set(font);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return font;
    }
}
