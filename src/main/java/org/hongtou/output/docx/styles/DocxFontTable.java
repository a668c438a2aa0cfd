package org.hongtou.output.docx.styles;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hongtou.output.docx.part.DocxNamespaces;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Face;
import org.hongtou.style.FaceNames;
import org.hongtou.style.ParagraphStyle;
import org.hongtou.style.RoleStyle;
import org.hongtou.style.Style;
import org.hongtou.style.Type;

/** {@code word/fontTable.xml}: the faces that a style names, and what stands in where an office lacks one. */
public final class DocxFontTable {
    /** Windows' numbers of character sets. */
    private static final String CHINESE = "86";

    private static final String WESTERN = "00";

    private static final List<String> SIGNATURE = List.of("w:usb0", "w:usb1", "w:usb2", "w:usb3", "w:csb0", "w:csb1");

    private DocxFontTable() {}

    public static byte[] write(Style style) {
        TreeMap<String, Boolean> fonts = new TreeMap<>();
        faces(style).forEach(face -> {
            fonts.putIfAbsent(face.latin(), false);
            fonts.put(face.han(), true);
        });
        XmlOut out = DocxNamespaces.part("w:fonts");
        fonts.forEach((name, han) -> font(out, name, han));
        return out.end().toBytes();
    }

    private static Stream<Face> faces(Style style) {
        Stream<Face> paragraphs =
                style.paragraphs().values().stream().map(ParagraphStyle::type).map(Type::face);
        Stream<Face> roles =
                style.roles().values().stream().map(RoleStyle::face).flatMap(Stream::ofNullable);
        return Stream.concat(paragraphs, roles);
    }

    private static void font(XmlOut out, String name, boolean han) {
        out.start("w:font").attribute("w:name", name);
        // The standard lets a list stand here (ISO/IEC 29500-1 17.8.3.1), but Word takes the whole for one name, of 31
        // characters at most (MS-OI29500 2.1.262).
        FaceNames.likeliest(name).ifPresent(other -> out.value("w:altName", other));
        FaceKind kind = FaceKind.of(name, han);
        out.value("w:panose1", kind.panose());
        out.value("w:charset", han ? CHINESE : WESTERN);
        out.value("w:family", kind.family());
        out.value("w:pitch", kind.fixed() ? "fixed" : "variable");
        out.start("w:sig");
        for (int i = 0; i < SIGNATURE.size(); i++) {
            out.attribute(SIGNATURE.get(i), kind.signature().get(i));
        }
        out.end().end();
    }
}
