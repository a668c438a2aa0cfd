package org.hongtou.content.body;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.data.Data;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Length;
import org.hongtou.model.Table;
import org.jspecify.annotations.Nullable;

/** Reads what the rules of a table are drawn with: 1.5磅, 0.5mm; a bare number is in points. */
final class PenText {
    private static final Pattern THICKNESS = Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,3})?) *(磅|点|pt|mm|毫米|)");
    private static final Pattern DIGITS = Pattern.compile("#?([0-9a-f]{6})");
    private static final Map<String, Integer> COLOURS =
            Map.of("黑", 0, "红", 0xFF0000, "蓝", 0x0000FF, "绿", 0x008000, "灰", 0x808080);
    private static final Length THINNEST = Length.pt(0.25);
    private static final Length THICKEST = Length.pt(6);

    private final Report report;

    PenText(Report report) {
        this.report = report;
    }

    /** The pen that keys tell; as the style says where they say nothing, and after an error. */
    Table.Pen read(@Nullable Data keys) {
        if (!(keys instanceof Data.Fields fields)) {
            return Table.Pen.USUAL;
        }
        Length thickness = fields.get("thickness") instanceof Data.Text text ? thickness(text) : Length.ZERO;
        int rgb = fields.get("colour") instanceof Data.Text text ? colour(text) : -1;
        return new Table.Pen(thickness, rgb);
    }

    private Length thickness(Data.Text text) {
        Matcher form = THICKNESS.matcher(Blanks.strip(text.text()).toLowerCase(Locale.ROOT));
        if (form.matches()) {
            double value = Double.parseDouble(form.group(1));
            boolean metric = form.group(2).equals("mm") || form.group(2).equals("毫米");
            Length thickness = metric ? Length.mm(value) : Length.pt(value);
            if (thickness.compareTo(THINNEST) >= 0 && thickness.compareTo(THICKEST) <= 0) {
                return thickness;
            }
        }
        report.add(Diagnostic.error("content.rule-thickness", text.place(), Excerpt.of(text.text())));
        return Length.ZERO;
    }

    private int colour(Data.Text text) {
        String name = Blanks.strip(text.text()).toLowerCase(Locale.ROOT);
        Integer known = COLOURS.get(name.endsWith("色") ? name.substring(0, name.length() - 1) : name);
        Matcher digits = DIGITS.matcher(name);
        if (known == null && !digits.matches()) {
            report.add(Diagnostic.error("content.rule-colour", text.place(), Excerpt.of(text.text())));
            return -1;
        }
        return known == null ? Integer.parseInt(digits.group(1), 16) : known;
    }
}
