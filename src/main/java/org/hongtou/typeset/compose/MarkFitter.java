package org.hongtou.typeset.compose;

import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Mark;
import org.hongtou.model.Span;
import org.hongtou.style.PageStyle;
import org.hongtou.style.Style;
import org.hongtou.style.Type;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;

/**
 * Fits a mark into its line: as large as the style allows, then smaller, then narrower. Several names stand under each
 * other, the widest deciding the size; with 文件 after them the main issuer's stands alone, which the standard allows
 * (GB/T 9704-2012 7.2.4).
 */
final class MarkFitter {
    /** The line box of a mark, in parts of its size: high enough that no word processor cuts its letters. */
    private static final double PITCH = 1.25;

    private final TextSetter setter;

    MarkFitter(TextSetter setter) {
        this.setter = setter;
    }

    SetParagraph fitted(Mark mark) {
        Style.MarkStyle look = setter.style().mark();
        List<String> lines = lines(mark);
        Type largest = setter.style(Element.MARK).type().withSize(look.largest(), 100);
        Length natural = Length.ZERO;
        for (String line : lines) {
            Run run = new Run(line, largest, Span.Role.PLAIN);
            natural = Length.max(natural, setter.width(setter.set(Element.MARK, List.of(run))));
        }
        Length room = Length.min(look.width(), room());
        Type fitted = fit(largest, natural, room, look);
        SetParagraph line =
                setter.set(Element.MARK, List.of(new Run(String.join("\n", lines), fitted, Span.Role.PLAIN)));
        return line.withFormat(
                line.format().withPitch(fitted.size().times(PITCH).toTwip()));
    }

    private static List<String> lines(Mark mark) {
        return mark.suffix().isEmpty() ? mark.names() : List.of(mark.names().getFirst() + mark.suffix());
    }

    /** A letter's mark has the width of its rules, others that of the type area. */
    private Length room() {
        PageStyle page = setter.style().page();
        return page.letter() == null ? page.measure() : page.letter().ruleWidth();
    }

    private static Type fit(Type largest, Length natural, Length room, Style.MarkStyle look) {
        double ratio = (double) room.emu() / natural.emu();
        if (ratio >= 1) {
            return largest;
        }
        Length size = halfPoint(look.largest().times(ratio));
        if (size.compareTo(look.smallest()) >= 0) {
            return largest.withSize(size, 100);
        }
        double narrowed = ratio * look.largest().emu() / look.smallest().emu();
        if (narrowed * 100 >= look.narrowest()) {
            return largest.withSize(look.smallest(), (int) Math.floor(narrowed * 100));
        }
        return largest.withSize(halfPoint(look.largest().times(ratio * 100 / look.narrowest())), look.narrowest());
    }

    /** Word processors know sizes in half points. */
    private static Length halfPoint(Length size) {
        return Length.pt(Math.floor(size.pt() * 2) / 2);
    }
}
