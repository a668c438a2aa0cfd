package org.hongtou.output.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;

/**
 * A part of the document as a reading program tells it: a heading, a paragraph, a cell (ISO 32000-1 14.7.2). It holds
 * smaller parts and pieces of pages, in reading order.
 */
final class PdfElement {
    private final String type;
    private final PdfDictionary entries = new PdfDictionary();
    private final List<Kid> kids = new ArrayList<>();
    private @Nullable PdfElement parent;
    private @Nullable PdfIndirectReference reference;
    private int firstPage;

    /**
     * @param type one of the standard's: {@code P}, {@code H1}, {@code Figure} (ISO 32000-1 14.8.4)
     */
    PdfElement(String type) {
        this.type = type;
        entries.put(PdfName.S, new PdfName(type));
    }

    /** What an element holds. */
    private sealed interface Kid permits Part, Piece, Thing {}

    private record Part(PdfElement element) implements Kid {}

    /**
     * A piece of a page's content.
     *
     * @param page from 1
     * @param number among the page's pieces, from 0
     */
    private record Piece(int page, int number) implements Kid {}

    /**
     * Something on a page that isn't drawn with its content: a link.
     *
     * @param page from 1
     * @param object where it stands in the file
     */
    private record Thing(int page, PdfIndirectReference object) implements Kid {}

    String type() {
        return type;
    }

    /** Adds a property: {@code Alt}, {@code A}. */
    PdfElement with(PdfName key, PdfObject value) {
        entries.put(key, value);
        return this;
    }

    /** Adds a part at the end and returns it. */
    PdfElement add(PdfElement kid) {
        kid.parent = this;
        kids.add(new Part(kid));
        return kid;
    }

    /** Adds a part of a type at the end and returns it. */
    PdfElement add(String kid) {
        return add(new PdfElement(kid));
    }

    /** Adds a piece of a page's content at the end. */
    void add(int page, int number) {
        if (firstPage == 0) {
            firstPage = page;
        }
        kids.add(new Piece(page, number));
    }

    /** Adds something that isn't drawn with a page's content at the end. */
    void add(int page, PdfIndirectReference object) {
        kids.add(new Thing(page, object));
    }

    /** The part that holds this one with all others around it, or itself. */
    PdfElement root() {
        PdfElement root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    /** Whether some of it stands on a page before this one. */
    boolean beganBefore(int page) {
        return firstPage > 0 && firstPage < page;
    }

    /** Where it stands in the file, once it is written. */
    PdfIndirectReference reference() {
        return Objects.requireNonNull(reference);
    }

    /** Writes it with all its parts. */
    PdfIndirectReference write(PdfIndirectReference holder, PdfFile file) throws IOException {
        PdfIndirectReference own = file.getPdfIndirectReference();
        reference = own;
        entries.put(PdfName.P, holder);
        if (firstPage > 0) {
            entries.put(PdfName.PG, file.getPageReference(firstPage));
        }
        PdfArray held = new PdfArray();
        for (Kid kid : kids) {
            held.add(
                    switch (kid) {
                        case Part part -> part.element().write(own, file);
                        case Piece piece ->
                            piece.page() == firstPage ? new PdfNumber(piece.number()) : elsewhere(piece, file);
                        case Thing thing -> found(thing, file);
                    });
        }
        if (held.size() > 0) {
            entries.put(PdfName.K, held.size() == 1 ? held.getPdfObject(0) : held);
        }
        file.addToBody(entries, own);
        return own;
    }

    private static PdfDictionary found(Thing thing, PdfFile file) {
        PdfDictionary found = new PdfDictionary(PdfName.OBJR);
        found.put(PdfName.PG, file.getPageReference(thing.page()));
        found.put(PdfName.OBJ, thing.object());
        return found;
    }

    private static PdfDictionary elsewhere(Piece piece, PdfFile file) {
        PdfDictionary found = new PdfDictionary(PdfName.MCR);
        found.put(PdfName.PG, file.getPageReference(piece.page()));
        found.put(PdfName.MCID, new PdfNumber(piece.number()));
        return found;
    }
}
