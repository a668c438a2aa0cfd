package org.hongtou.content.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.data.PictureName;
import org.hongtou.content.data.WidthText;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Length;
import org.hongtou.model.Picture;
import org.jspecify.annotations.Nullable;

/** Reads {@code ![caption](file){width=120mm}}; the marks may be full-width. */
public final class PictureLine {
    private static final Pattern START = Pattern.compile("^[!！][\\[［【].*[\\]］】][ ]*[(（].*");
    private static final Pattern FORM = Pattern.compile("^[!！][\\[［【]([^\\]］】]*)[\\]］】][ ]*[(（]([^()（）]+)[)）]"
            + "[ ]*(?:[{｛][ ]*(?:width|宽)[ ]*[=＝:：][ ]*([^}｝]*)[}｝])?");

    private PictureLine() {}

    public static boolean isPicture(String line) {
        return (line.startsWith("!") || line.startsWith("！"))
                && START.matcher(line).matches();
    }

    /** The picture, or null after an error. */
    static @Nullable Picture read(TextLine line, Report report) {
        Matcher form = FORM.matcher(line.text());
        if (!form.matches()) {
            report.add(Diagnostic.error("content.picture-line", line.place()));
            return null;
        }
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
