package org.hongtou.output.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.hongtou.font.FontLibrary;
import org.hongtou.model.Document;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.PictureFile;
import org.hongtou.style.Face;
import org.hongtou.style.Stroke;
import org.hongtou.style.Type;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedPicture;
import org.hongtou.typeset.page.PlacedRun;
import org.hongtou.typeset.page.PlacedStroke;

/** Pages laid by hand, without the typesetter. */
final class Sheets {
    static final Face XIAOBIAOSONG = new Face("方正小标宋简体", "Times New Roman");
    static final Face FANGSONG = new Face("仿宋_GB2312", "Times New Roman");
    static final Face KAITI = new Face("楷体_GB2312", "Times New Roman");
    static final Face HEITI = new Face("黑体", "Times New Roman");
    static final Face SONGTI = new Face("宋体", "宋体");
    static final int RED = 0xE60012;

    private final FontLibrary library;
    private final List<PlacedLine> lines = new ArrayList<>();
    private final List<PlacedStroke> strokes = new ArrayList<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private int paragraph;

    Sheets(FontLibrary library) {
        this.library = library;
    }

    static Type type(Face face, double size) {
        return new Type(face, Length.pt(size), 100, Length.ZERO, false, 0);
    }

    static Type bold(Type type) {
        return new Type(type.face(), type.size(), type.scale(), type.tracking(), true, type.rgb());
    }

    static Type red(Type type, int scale) {
        return new Type(type.face(), type.size(), scale, type.tracking(), type.bold(), RED);
    }

    /** A line of text, cut into runs of one font as the typesetter does. */
    Sheets line(Element element, int outline, Type type, double xMm, double yMm, double spacingPt, String text) {
        lines.add(new PlacedLine(
                element, paragraph++, outline, true, "", Length.mm(yMm), runs(type, xMm, spacingPt, text)));
        return this;
    }

    /** A line that goes on with the paragraph of the line before. */
    Sheets turned(Element element, int outline, Type type, double xMm, double yMm, String text) {
        lines.add(new PlacedLine(element, paragraph - 1, outline, false, "", Length.mm(yMm), runs(type, xMm, 0, text)));
        return this;
    }

    private List<PlacedRun> runs(Type type, double xMm, double spacingPt, String text) {
        List<PlacedRun> runs = new ArrayList<>();
        Length x = Length.mm(xMm);
        Length spacing = Length.pt(spacingPt);
        int from = 0;
        while (from < text.length()) {
            String font = library.font(type.face(), text.codePointAt(from), type.bold());
            Length width = Length.ZERO;
            int to = from;
            while (to < text.length()
                    && library.font(type.face(), text.codePointAt(to), type.bold())
                            .equals(font)) {
                int advance = library.advance(font, text.codePointAt(to));
                width = width.plus(type.size().times(advance / 1000.0 * type.scale() / 100))
                        .plus(spacing);
                to += Character.charCount(text.codePointAt(to));
            }
            runs.add(new PlacedRun(text.substring(from, to), font, type, x.emu(), spacing.emu(), width.emu()));
            x = x.plus(width);
            from = to;
        }
        return runs;
    }

    Sheets stroke(Stroke.Form form, double thicknessPt, int rgb, double x, double y, double width) {
        Stroke stroke = new Stroke(form, Length.pt(thicknessPt), rgb);
        strokes.add(new PlacedStroke(stroke, Length.mm(x), Length.mm(y), Length.mm(width), stroke.height()));
        return this;
    }

    Sheets upright(double thicknessPt, double x, double y, double height) {
        Stroke stroke = new Stroke(Stroke.Form.SINGLE, Length.pt(thicknessPt), 0);
        strokes.add(new PlacedStroke(stroke, Length.mm(x), Length.mm(y), stroke.thickness(), Length.mm(height)));
        return this;
    }

    Sheets picture(String file, double x, double y, double width, double height) {
        pictures.add(new PlacedPicture(file, Length.mm(x), Length.mm(y), Length.mm(width), Length.mm(height), "印章"));
        return this;
    }

    Sheets page() {
        pages.add(new Page(pages.size() + 1, false, lines, strokes, List.of(), pictures, false));
        lines.clear();
        strokes.clear();
        pictures.clear();
        return this;
    }

    Pages pages() {
        return pages(new Document.Properties("关于加强<林业> & 草原工作的通知", "林海县人民政府办公室", "林政办〔2026〕7号", "2026-06-17"));
    }

    Pages pages(Document.Properties properties) {
        return new Pages(properties, Length.mm(210), Length.mm(297), pages);
    }

    /** A page with everything on it, an empty one and one with an imprint. */
    static Pages everything(FontLibrary library) {
        Type body = type(FANGSONG, 16);
        return new Sheets(library)
                .line(Element.CORNER_LEFT, 0, type(FANGSONG, 16), 28, 41, 0, "000001")
                .line(Element.CORNER_LEFT, 0, type(HEITI, 16), 28, 51.4, 0, "机密★1年")
                .line(Element.MARK, 0, red(type(XIAOBIAOSONG, 48), 80), 40, 86, 2, "林海县人民政府文件")
                .line(Element.NUMBER, 0, body, 80, 107, 0, "林政办〔2026〕7号")
                .stroke(Stroke.Form.SINGLE, 2, RED, 28, 111, 156)
                .line(Element.TITLE, 1, type(XIAOBIAOSONG, 22), 50, 135, 0, "关于加强林业和草原工作")
                .turned(Element.TITLE, 1, type(XIAOBIAOSONG, 22), 80, 147, "的通知")
                .line(Element.ADDRESSEE, 0, body, 28, 160, -0.2, "各乡镇人民政府，县直各部门：")
                .line(Element.HEADING_1, 2, type(HEITI, 16), 39, 170, -0.2, "一、总体要求")
                .line(Element.HEADING_2, 3, type(KAITI, 16), 39, 180, -0.2, "（一）“两山”理念——2026年目标")
                .line(Element.PARAGRAPH, 0, body, 39, 190, -0.2, "朱翀、王喆、李堃 Mr. Müller (A) 40.5%，𬭚、𬭎……")
                .line(Element.PARAGRAPH, 0, bold(body), 39, 200, -0.2, "加粗文字 Bold 123，其后正文。")
                .line(Element.PARAGRAPH, 0, type(SONGTI, 14), 39, 210, 0, "— 1 — 宋体")
                .stroke(Stroke.Form.THICK_THIN, 3, RED, 20, 220, 170)
                .stroke(Stroke.Form.THIN_THICK, 3, RED, 20, 230, 170)
                .upright(0.7, 105, 232, 20)
                .picture("seal.png", 120, 235, 42, 42)
                .picture("photo.jpg", 30, 240, 40, 30)
                .line(Element.PARAGRAPH, 0, body, 125, 255, 0, "2026年6月17日")
                .page()
                .page()
                .line(Element.HEADING_1, 2, type(HEITI, 16), 39, 41, 0, "二、工作措施")
                .picture("seal.png", 120, 235, 42, 42)
                .page()
                .pages();
    }

    static PictureFile picture(String name) {
        boolean png = name.endsWith("png");
        int size = 120;
        BufferedImage image =
                new BufferedImage(size, size, png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(png ? Color.RED : Color.GREEN);
        if (png) {
            pen.drawOval(5, 5, size - 10, size - 10);
            pen.fillRect(50, 50, 20, 20);
        } else {
            pen.fillRect(0, 0, size, size / 2);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, png ? "png" : "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PictureFile.Format format = png ? PictureFile.Format.PNG : PictureFile.Format.JPEG;
        return new PictureFile(format, out.toByteArray(), size, size);
    }
}
