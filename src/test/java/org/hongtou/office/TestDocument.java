package org.hongtou.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** A plain DOCX on the grid of 22 lines of 28 characters, to try the harness with. */
final class TestDocument {
    private TestDocument() {}

    /** A paragraph in a face. */
    record Text(String face, String text) {}

    /** Body paragraphs in 仿宋. */
    static byte[] of(List<String> paragraphs) {
        return inFaces(
                paragraphs.stream().map(text -> new Text("仿宋_GB2312", text)).toList());
    }

    /** Paragraphs. */
    static byte[] inFaces(List<Text> paragraphs) {
        try (XWPFDocument document = new XWPFDocument()) {
            paragraphs.forEach(paragraph -> add(document.createParagraph(), paragraph));
            CTSectPr section = document.getDocument().getBody().addNewSectPr();
            section.addNewPgSz().setW(BigInteger.valueOf(11906));
            section.getPgSz().setH(BigInteger.valueOf(16838));
            CTPageMar margins = section.addNewPgMar();
            margins.setTop(BigInteger.valueOf(1899));
            margins.setBottom(BigInteger.valueOf(1911));
            margins.setLeft(BigInteger.valueOf(1588));
            margins.setRight(BigInteger.valueOf(1474));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(XWPFParagraph paragraph, Text text) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        CTPPr properties = paragraph.getCTP().getPPr();
        properties.addNewOverflowPunct().setVal(false);
        properties.addNewAutoSpaceDE().setVal(false);
        properties.addNewAutoSpaceDN().setVal(false);
        properties.addNewSpacing().setLine(BigInteger.valueOf(592));
        properties.getSpacing().setLineRule(STLineSpacingRule.EXACT);
        properties.addNewInd().setFirstLine(BigInteger.valueOf(630));
        XWPFRun run = paragraph.createRun();
        run.setText(text.text());
        CTRPr look =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts faces = look.addNewRFonts();
        faces.setAscii("Times New Roman");
        faces.setHAnsi("Times New Roman");
        faces.setCs("Times New Roman");
        faces.setEastAsia(text.face());
        faces.setHint(STHint.EAST_ASIA);
        look.addNewSpacing().setVal(BigInteger.valueOf(-5));
        look.addNewSz().setVal(BigInteger.valueOf(32));
        look.addNewLang().setEastAsia("zh-CN");
    }
}
