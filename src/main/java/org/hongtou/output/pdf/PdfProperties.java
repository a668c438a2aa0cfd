package org.hongtou.output.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.model.Document;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/** What the file says about itself: title, author, subject, date and language, and that its colours are sRGB. */
final class PdfProperties {
    static final String CREATOR = "Hongtou";
    static final String PRODUCER = "Hongtou, OpenPDF";
    private static final String SRGB = "sRGB IEC61966-2.1";
    /** A file of the program's own: the JDK's profile differs from one JDK to the next. */
    private static final String PROFILE = "/colour/sRGB-v2-micro.icc";

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private PdfProperties() {}

    /**
     * @param level of PDF/A-2: {@code A} or {@code B}
     */
    static void write(Document.Properties properties, char level, PdfFile file) throws IOException {
        PdfDictionary info = file.getInfo();
        text(info, PdfName.TITLE, properties.title());
        text(info, PdfName.AUTHOR, properties.author());
        text(info, PdfName.SUBJECT, properties.subject());
        text(info, PdfName.CREATOR, CREATOR);
        text(info, PdfName.PRODUCER, PRODUCER);
        date(info, properties.date());
        file.setXmpMetadata(Xmp.of(properties, level));
        file.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        file.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(srgb(file)));
    }

    private static void text(PdfDictionary info, PdfName key, String value) {
        if (value.isEmpty()) {
            info.remove(key);
        } else {
            info.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }

    /** Midnight in Beijing; OpenPDF's own date is the clock's. */
    private static void date(PdfDictionary info, String date) {
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        Matcher day = DATE.matcher(date);
        if (day.matches()) {
            PdfString midnight = new PdfString("D:" + day.replaceFirst("$1$2$3") + "000000+08'00'");
            info.put(PdfName.CREATIONDATE, midnight);
            info.put(PdfName.MODDATE, midnight);
        }
    }

    private static PdfDictionary srgb(PdfFile file) throws IOException {
        PdfStream profile = new PdfStream(profile());
        profile.put(PdfName.N, new PdfNumber(3));
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SRGB));
        intent.put(PdfName.INFO, new PdfString(SRGB));
        intent.put(PdfName.DESTOUTPUTPROFILE, file.addToBody(profile).getIndirectReference());
        return intent;
    }

    private static byte[] profile() throws IOException {
        try (InputStream in = PdfProperties.class.getResourceAsStream(PROFILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + PROFILE);
            }
            return in.readAllBytes();
        }
    }
}
