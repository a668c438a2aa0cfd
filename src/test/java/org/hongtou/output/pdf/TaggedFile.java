package org.hongtou.output.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A tagged PDF taken apart by PDFBox: its structure, the pieces of pages that this is made of, and what was left out. */
final class TaggedFile implements Closeable {
    private static final Set<String> PAINTING = Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "b", "Do");

    private final PDDocument document;
    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();
    private final List<Map<Integer, String>> words = new ArrayList<>();
    private final List<String> outline = new ArrayList<>();
    private final Map<Integer, COSDictionary> links = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, COSDictionary> pieces = new TreeMap<>();

    private TaggedFile(PDDocument document) throws IOException {
        this.document = document;
        for (PDPage page : document.getPages()) {
            pageNumbers.put(page.getCOSObject(), words.size());
            words.add(words(page));
        }
        kids(root()).forEach(whole -> read((COSDictionary) whole));
    }

    static TaggedFile read(byte[] pdf) throws IOException {
        return new TaggedFile(Loader.loadPDF(pdf));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private COSDictionary root() {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    /** The words of each numbered piece of a page. */
    private static Map<Integer, String> words(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        for (PDMarkedContent piece : extractor.getMarkedContents()) {
            if (piece.getMCID() >= 0) {
                StringBuilder letters = new StringBuilder();
                for (Object part : piece.getContents()) {
                    letters.append(
                            part instanceof TextPosition letter
                                    ? letter.getUnicode()
                                    : part instanceof PDMarkedContent spread ? spread.getActualText() : "");
                }
                words.put(piece.getMCID(), letters.toString());
            }
        }
        return words;
    }

    private void read(COSDictionary element) {
        String type = element.getNameAsString(COSName.S);
        int place = outline.size();
        int line = lines.size();
        StringBuilder own = new StringBuilder();
        outline.add("");
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                read(inner);
            } else if (kid instanceof COSDictionary link && link.containsKey(COSName.OBJ)) {
                int number = link.getCOSDictionary(COSName.OBJ).getInt(COSName.STRUCT_PARENT);
                links.put(number, element);
            } else if (kid instanceof COSDictionary elsewhere) {
                own.append(piece(element, elsewhere.getCOSDictionary(COSName.PG), elsewhere.getInt(COSName.MCID)));
            } else {
                own.append(piece(element, element.getCOSDictionary(COSName.PG), ((COSInteger) kid).intValue()));
            }
        }
        outline.set(place, (type + " " + element.getString(COSName.ALT, own.toString())).strip());
        if (!own.isEmpty()) {
            lines.add(own.toString());
        }
        if (type.equals("TR")) {
            List<String> cells = lines.subList(line, lines.size());
            String row = String.join(" ", cells);
            cells.clear();
            lines.add(row);
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        List<COSBase> kids = new ArrayList<>();
        COSBase held = element.getDictionaryObject(COSName.K);
        if (held instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                kids.add(several.getObject(i));
            }
        } else if (held != null) {
            kids.add(held);
        }
        return kids;
    }

    private String piece(COSDictionary element, COSDictionary page, int number) {
        int index = pageNumbers.get(page);
        pieces.put(key(index, number), element);
        return words.get(index).get(number);
    }

    private static String key(int page, int number) {
        return page + "/" + number;
    }

    /** The words of the structure, in its order: a paragraph a line, a table's row a line with blanks between cells. */
    List<String> lines() {
        return lines;
    }

    /** An element a line: its type, and what it says itself, or what is said in its place. */
    List<String> outline() {
        return outline;
    }

    /** The element of each piece of each page, as the structure has it. */
    Map<String, COSDictionary> pieces() {
        return pieces;
    }

    /** The element of each piece of each page, as the tree of parents has it. */
    Map<String, COSDictionary> parentTree() {
        Map<String, COSDictionary> parents = new TreeMap<>();
        COSArray numbers = root().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            if (!(numbers.getObject(i + 1) instanceof COSArray elements)) {
                continue;
            }
            for (int number = 0; number < elements.size(); number++) {
                parents.put(key(page(numbers.getInt(i)), number), (COSDictionary) elements.getObject(number));
            }
        }
        return parents;
    }

    /** The element of each link, as the structure has it. */
    Map<Integer, COSDictionary> links() {
        return links;
    }

    /** The element of each link, as the tree of parents has it. */
    Map<Integer, COSDictionary> parentsOfLinks() {
        Map<Integer, COSDictionary> parents = new TreeMap<>();
        COSArray numbers = root().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            if (numbers.getObject(i + 1) instanceof COSDictionary link) {
                parents.put(numbers.getInt(i), link);
            }
        }
        return parents;
    }

    private int page(int structParents) {
        for (Map.Entry<COSDictionary, Integer> page : pageNumbers.entrySet()) {
            if (page.getKey().getInt(COSName.STRUCT_PARENTS) == structParents) {
                return page.getValue();
            }
        }
        throw new AssertionError("no page for " + structParents);
    }

    /** What is drawn outside any part of the document, and pieces within pieces. */
    List<String> unmarked() throws IOException {
        List<String> unmarked = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            int depth = 0;
            int most = 1;
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof COSDictionary properties) {
                    // What a spread line says stands within its piece.
                    most = properties.containsKey(COSName.ACTUAL_TEXT) ? 2 : 1;
                }
                if (token instanceof Operator operator) {
                    String name = operator.getName();
                    depth += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
                    if (depth > most || depth < 0 || depth == 0 && PAINTING.contains(name)) {
                        unmarked.add(pageNumbers.get(page.getCOSObject()) + 1 + ": " + name);
                    }
                }
            }
            if (depth != 0) {
                unmarked.add("a piece that doesn't end");
            }
        }
        return unmarked;
    }
}
