package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.data.PictureName;
import org.hongtou.content.data.WidthText;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Length;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ![caption](file){width=120mm}}, and up to three of them side by side on one line; the marks may be
 * full-width.
 */
public final class PictureLine {
    private static final Pattern START = Pattern.compile("^[!！][\\[［【].*[\\]］】][ ]*[(（].*");
    private static final Pattern FORM =
            Pattern.compile("^[!！][\\[［【]([^\\]］】]*)[\\]］】][ ]*[(（]((?:[^()（）]++|[(（][^()（）]*+[)）])++)[)）]"
                    + "[ ]*(?:[{｛][ ]*(?:width|宽)[ ]*[=＝:：][ ]*([^}｝]*)[}｝])?[ \u3000]*");

    private PictureLine() {}

    public static boolean isPicture(String line) {
        return (line.startsWith("!") || line.startsWith("！"))
                && START.matcher(line).matches();
    }

    /** The picture or pictures, or null after an error. */
    static @Nullable Block read(TextLine line, Report report) {
        Matcher form = FORM.matcher(line.text());
        List<Picture> pictures = new ArrayList<>();
        int at = 0;
        while (at < line.text().length()) {
            if (!form.region(at, line.text().length()).lookingAt()) {
                report.add(Diagnostic.error("content.picture-line", line.at(at)));
                return null;
            }
            Picture picture = read(form, line, report);
            if (picture == null) {
                return null;
            }
            pictures.add(picture);
            at = form.end();
        }
        if (pictures.size() == 1) {
            return pictures.getFirst();
        }
        if (pictures.size() > PictureRow.MOST) {
            report.add(Diagnostic.error("content.picture-row-long", line.place(), pictures.size()));
            return null;
        }
        if (pictures.stream().anyMatch(one -> one.width().emu() > 0)) {
            report.add(Diagnostic.advice("content.picture-row-width", line.place()));
        }
        return PictureRow.of(pictures);
    }

    private static @Nullable Picture read(Matcher form, TextLine line, Report report) {
        String file = Blanks.strip(form.group(2));
        String problem = PictureName.problem(file);
        if (problem != null) {
            report.add(Diagnostic.error(problem, line.at(form.start(2)), Excerpt.of(file)));
            return null;
        }
        Length width = Length.ZERO;
        if (form.group(3) != null) {
            width = WidthText.read(form.group(3), line.at(form.start(3)), report);
        }
        return new Picture(
                file.replace('\\', '/'),
                Blanks.strip(form.group(1)),
                width,
                line.place().line());
    }
}
