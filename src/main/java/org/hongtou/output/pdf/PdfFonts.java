package org.hongtou.output.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.font.FontLibrary;
import org.hongtou.font.FontSubset;
import org.hongtou.font.TrueTypeFont;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;

/**
 * The fonts of one document. Each is a composite font over a subset with TrueType outlines (ISO 32000-1 9.7), whose
 * codes are the subset's glyph numbers. OpenPDF's own fonts can't be used: they work the whole font over for every
 * document and name the subset by chance.
 */
final class PdfFonts {
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;
    private static final int EM = 1000;

    private final FontLibrary library;
    private final Map<String, PdfFont> fonts = new LinkedHashMap<>();

    PdfFonts(FontLibrary library) {
        this.library = library;
    }

    /** The font of a key that the pages have. */
    PdfFont font(String key) {
        PdfFont font = fonts.get(key);
        if (font == null) {
            font = new PdfFont("F" + (fonts.size() + 1), library.font(key), library.isBold(key));
            fonts.put(key, font);
        }
        return font;
    }

    /** Whether a character was drawn of which only those who made the font know what it is (ISO 19005-2 6.2.11.7.3). */
    boolean hasPrivateCharacters() {
        for (PdfFont font : fonts.values()) {
            for (int glyph = 1; glyph < font.count(); glyph++) {
                if (Character.getType(font.character(glyph)) == Character.PRIVATE_USE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Writes all fonts and returns what pages call them by. */
    PdfDictionary write(PdfFile file) throws IOException {
        PdfDictionary names = new PdfDictionary();
        List<PdfFont> inOrder = new ArrayList<>(fonts.values());
        for (PdfFont font : inOrder) {
            names.put(new PdfName(font.name()), write(font, file));
        }
        return names;
    }

    private static PdfIndirectReference write(PdfFont font, PdfFile file) throws IOException {
        PdfName name = new PdfName(font.subsetName());

        PdfDictionary letters = new PdfDictionary(PdfName.FONT);
        letters.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        letters.put(PdfName.BASEFONT, name);
        letters.put(PdfName.CIDSYSTEMINFO, adobeIdentity());
        letters.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        letters.put(PdfName.DW, new PdfNumber(EM));
        letters.put(PdfName.W, widths(font));
        letters.put(
                PdfName.FONTDESCRIPTOR,
                file.addToBody(descriptor(font, name, file)).getIndirectReference());

        PdfDictionary composite = new PdfDictionary(PdfName.FONT);
        composite.put(PdfName.SUBTYPE, PdfName.TYPE0);
        composite.put(PdfName.BASEFONT, name);
        composite.put(PdfName.ENCODING, new PdfName("Identity-H"));
        composite.put(
                PdfName.DESCENDANTFONTS, new PdfArray(file.addToBody(letters).getIndirectReference()));
        composite.put(PdfName.TOUNICODE, file.addToBody(ToUnicode.of(font)).getIndirectReference());
        return file.addToBody(composite).getIndirectReference();
    }

    private static PdfDictionary adobeIdentity() {
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        return system;
    }

    private static PdfDictionary descriptor(PdfFont font, PdfName name, PdfFile file) throws IOException {
        TrueTypeFont.Shape shape = font.font().shape();
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, name);
        descriptor.put(PdfName.FLAGS, new PdfNumber(SYMBOLIC | (shape.italic() ? ITALIC : 0)));
        descriptor.put(
                PdfName.FONTBBOX, new PdfArray(new int[] {shape.left(), shape.bottom(), shape.right(), shape.top()}));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(0));
        descriptor.put(PdfName.ASCENT, new PdfNumber(shape.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(shape.descent()));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(shape.capHeight()));
        descriptor.put(PdfName.STEMV, new PdfNumber(font.bold() ? 140 : 80));
        descriptor.put(PdfName.FONTFILE2, file.addFontProgram(FontSubset.of(font.font(), font.glyphs())));
        return descriptor;
    }

    /** The widths of the glyphs that are not one em wide: {@code [1 [500 250] 7 [333]]}. */
    private static PdfLiteral widths(PdfFont font) {
        StringBuilder widths = new StringBuilder("[");
        boolean open = false;
        for (int glyph = 0; glyph < font.count(); glyph++) {
            int whole = glyph == 0 ? 0 : font.font().shown(font.character(glyph));
            int width = font.font().advance(whole);
            if (width == EM) {
                widths.append(open ? "]" : "");
            } else {
                widths.append(open ? " " : glyph + "[").append(width);
            }
            open = width != EM;
        }
        return new PdfLiteral(widths.append(open ? "]]" : "]").toString());
    }
}
