package org.hongtou.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.hongtou.font.FontSubset;
import org.hongtou.model.Document;
import org.hongtou.model.Length;
import org.hongtou.typeset.page.Pages;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF's writer, with all pages sharing one dictionary of fonts and pictures that is written at the end, and with
 * nothing in the file that depends on the clock or on chance.
 */
final class PdfFile extends PdfWriter {
    /** How many bytes of sum a compressed stream ends with (RFC 1950 2.2). */
    private static final int SUM = 4;

    /** The usual 6 takes nearly twice as long and makes a file five thousandths smaller. */
    static final int LEVEL = 3;

    /** The number of a page that shows no part of a document's structure. */
    static final int UNSTRUCTURED = -1;

    private final PdfDocument paper;
    private final DigestOutputStream digesting;
    private PdfRectangle size = new PdfRectangle(0, 0);
    private @Nullable PdfIndirectReference resources;
    private @Nullable PdfStream drawn;
    private int key;

    private PdfFile(PdfDocument paper, DigestOutputStream out) {
        super(paper, out);
        this.paper = paper;
        this.digesting = out;
    }

    /** A compressed stream of these bytes. */
    static PdfStream deflated(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.flateCompress(LEVEL);
        return stream;
    }

    /** Begins a file. */
    static PdfFile open(Pages pages, OutputStream out) {
        PdfDocument paper = new PdfDocument();
        PdfFile file = new PdfFile(paper, new DigestOutputStream(out, md5()));
        paper.addWriter(file);
        paper.setPageSize(
                new Rectangle((float) pages.width().pt(), (float) pages.height().pt()));
        file.setCloseStream(false);
        file.setPDFXConformance(PDFA2B);
        file.setCompressionLevel(LEVEL);
        file.setFullCompression(); // its plain table of objects is written in the digits of the default locale
        file.setViewerPreferences(DisplayDocTitle);
        paper.open();
        file.resources = file.getPdfIndirectReference();
        return file;
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5"); // what ISO 32000-1 14.4 proposes for a file's identifier
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes a page, an empty one too, and begins the next.
     *
     * @param width of the page as it is read
     * @param height of the page as it is read
     * @param content what is drawn
     * @param key the number by which the page tells what parts of the structure it shows, or {@link #UNSTRUCTURED}
     */
    void addPage(Length width, Length height, PdfContent content, int key) {
        this.size = new PdfRectangle((float) width.pt(), (float) height.pt());
        this.key = key;
        this.drawn = deflated(content.bytes());
        setPageEmpty(false);
        paper.newPage();
    }

    /** Of a page OpenPDF would write an empty text, through a compressor of its own: what is drawn takes its place. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        PdfStream content = drawn;
        drawn = null;
        return super.addToBody(content == null ? object : content);
    }

    /** Writes what the pages share and what the file says about itself, and ends the file. */
    void finish(Document.Properties properties, PdfFonts fonts, PdfPictures pictures, PdfStructure structure)
            throws IOException {
        setPageEmpty(true);
        PdfDictionary shared = new PdfDictionary();
        shared.put(PdfName.FONT, fonts.write(this));
        if (pictures.resources().size() > 0) {
            shared.put(PdfName.XOBJECT, pictures.resources());
        }
        addToBody(shared, Objects.requireNonNull(resources));
        structure.finish(this);
        PdfProperties.write(properties, fonts.hasPrivateCharacters() ? 'B' : 'A', this);
        flush();
        byte[] id = digesting.getMessageDigest().digest();
        getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        paper.close();
    }

    /**
     * Adds a font's program, by far the largest part of most files, which ends in a sum of its own. That sum stands for
     * it in what the file's identifier is made of.
     */
    PdfIndirectReference addFontProgram(FontSubset.File program) throws IOException {
        byte[] bytes = program.deflated();
        PdfStream stream = new PdfStream(bytes);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        stream.put(PdfName.LENGTH1, new PdfNumber(program.length()));
        flush();
        digesting.on(false);
        PdfIndirectReference reference = addToBody(stream).getIndirectReference();
        flush();
        digesting.on(true);
        digesting.getMessageDigest().update(bytes, bytes.length - SUM, SUM);
        return reference;
    }

    /** Adds a picture that OpenPDF has read. */
    PdfIndirectReference addImage(Image image) {
        return (PdfIndirectReference) Objects.requireNonNull(imageDictionary.get(addDirectImageSimple(image)));
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfDictionary page && PdfName.PAGE.equals(page.get(PdfName.TYPE))) {
            page.put(PdfName.RESOURCES, resources);
            // OpenPDF would ask for a page's size when it begins, before it is known whether it is turned.
            page.put(PdfName.MEDIABOX, size);
            if (key != UNSTRUCTURED) {
                page.put(PdfName.STRUCTPARENTS, new PdfNumber(key));
            }
            if (page.contains(PdfName.ANNOTS)) {
                page.put(PdfName.TABS, PdfName.S); // links are gone through in the order of the text
            }
        }
        return super.addToBody(object, reference);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // this very object, which has no equality of its own
    public PdfIndirectObject addToBody(PdfObject object, boolean packed) throws IOException {
        if (object != getInfo()) {
            return super.addToBody(object, packed);
        }
        // OpenPDF takes the file's identifier from here for the trailer, the only place where it belongs.
        PdfDictionary info = new PdfDictionary();
        info.putAll(getInfo());
        info.remove(PdfName.FILEID);
        return super.addToBody(info, packed);
    }
}
