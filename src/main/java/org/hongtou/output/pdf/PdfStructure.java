package org.hongtou.output.pdf;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;

/**
 * The structure of a file's documents (ISO 32000-1 14.7): each a whole of its own. A document's parts are written as soon
 * as the next begins, so that no more than one document's stand in memory.
 */
final class PdfStructure {
    private final PdfArray documents = new PdfArray();
    private final PdfArray byKey = new PdfArray();
    private @Nullable PdfIndirectReference root;
    private @Nullable PdfTags last;
    private int pages;
    private int keys;

    /** How many pages there are. */
    int pages() {
        return pages;
    }

    /** How many numbers are taken by which pages and links tell what they show. */
    int keys() {
        return keys;
    }

    /** Counts a page that shows nothing. */
    void addBlank() {
        pages++;
    }

    /** Adds a document whose pages are drawn. */
    void add(PdfTags tags) {
        last = tags;
        pages += tags.pages().size();
        keys += tags.pages().size() + tags.things().size();
    }

    /** Writes the parts of the document that was added last, for another comes. */
    void clear(PdfFile file) throws IOException {
        PdfTags tags = last;
        if (tags != null) {
            write(tags, true, file);
            last = null;
        }
    }

    /** @param parted whether the lists of what pages show stand apart in the file, not all in one */
    private void write(PdfTags tags, boolean parted, PdfFile file) throws IOException {
        if (root == null) {
            root = file.getPdfIndirectReference();
        }
        documents.add(tags.document().write(root, file));
        int key = keys - tags.pages().size() - tags.things().size();
        for (List<PdfElement> page : tags.pages()) {
            if (!page.isEmpty()) {
                PdfObject shown =
                        new PdfArray(page.stream().map(PdfElement::reference).toList());
                byKey.add(new PdfNumber(key));
                byKey.add(parted ? file.addToBody(shown).getIndirectReference() : shown);
            }
            key++;
        }
        for (PdfElement thing : tags.things()) {
            byKey.add(new PdfNumber(key++));
            byKey.add(thing.reference());
        }
    }

    /** Writes what isn't written yet, and says in the catalogue that there is a structure. */
    void finish(PdfFile file) throws IOException {
        PdfTags tags = last;
        if (tags != null) {
            write(tags, documents.size() > 0, file);
        }
        PdfIndirectReference reference = root == null ? file.getPdfIndirectReference() : root;
        PdfDictionary tree = new PdfDictionary(PdfName.STRUCTTREEROOT);
        tree.put(PdfName.K, documents.size() == 1 ? documents.getPdfObject(0) : documents);
        PdfDictionary parents = new PdfDictionary();
        parents.put(PdfName.NUMS, byKey);
        tree.put(PdfName.PARENTTREE, parents);
        file.addToBody(tree, reference);

        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        file.getExtraCatalog().put(PdfName.MARKINFO, marked);
        file.getExtraCatalog().put(PdfName.STRUCTTREEROOT, reference);
    }
}
