package org.hongtou.content.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook as Excel has written it since 2007, a package of XML parts; each is gone through once. */
final class PackagedBook implements SpreadsheetReader.Book {
    private static final String NO_TYPES = "http://apache.org/xml/features/disallow-doctype-decl";

    private final String file;
    private final byte[] bytes;

    PackagedBook(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    @Override
    public List<Worksheet> grids(Report report)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage opened = OPCPackage.open(new BoundedEntries(bytes))) {
            PackagePart book = part(opened.getRelationships(), opened, "officeDocument");
            if (book == null || !book.getContentType().contains("sheet")) {
                throw new RefusedBookException("content.workbook-other");
            }
            BookHandler sheets = read(book, new BookHandler());
            StringsHandler strings = read(related(book, "sharedStrings"), new StringsHandler());
            StylesHandler styles = read(related(book, "styles"), new StylesHandler());
            WorksheetLimits limits = new WorksheetLimits(report);
            List<Worksheet> grids = new ArrayList<>();
            for (BookHandler.Sheet sheet : sheets.sheets()) {
                PackageRelationship to = book.getRelationship(sheet.relation());
                if (to != null && to.getRelationshipType().endsWith("/worksheet")) {
                    WorksheetMaker maker = new WorksheetMaker(file, sheet.name(), sheet.hidden(), limits, report);
                    CellNumbers numbers = new CellNumbers(sheets.since1904());
                    read(book.getRelatedPart(to), new SheetHandler(maker, strings.strings(), styles, numbers));
                    grids.add(maker.grid());
                }
            }
            return grids;
        }
    }

    private static @Nullable PackagePart related(PackagePart book, String type) throws OpenXML4JException {
        for (PackageRelationship relation : book.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/" + type)) {
                return book.getRelatedPart(relation);
            }
        }
        return null;
    }

    private static @Nullable PackagePart part(Iterable<PackageRelationship> relations, OPCPackage opened, String type) {
        for (PackageRelationship relation : relations) {
            if (relation.getRelationshipType().endsWith("/" + type)) {
                return opened.getPart(relation);
            }
        }
        return null;
    }

    /** Has a handler told of what a part says; of nothing where there is no such part. */
    private static <T extends DefaultHandler> T read(@Nullable PackagePart part, T handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (part != null) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature(NO_TYPES, true);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            try (InputStream in = part.getInputStream()) {
                reader.parse(new InputSource(in));
            }
        }
        return handler;
    }
}
