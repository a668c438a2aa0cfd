package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Mark;
import org.hongtou.model.Span;
import org.hongtou.style.Align;
import org.hongtou.style.PageStyle;
import org.hongtou.style.Style;
import org.hongtou.style.Type;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;

/**
 * Fits a mark into its line: as large as the style allows, then smaller, then narrower. Several names stand under each
 * other, the widest deciding the size, so that together they are no higher than the style allows; with 文件 they are
 * spread to one width, and it stands at their right, half-way down (GB/T 9704-2012 7.2.4).
 */
final class MarkFitter {
    /** The line box of a mark, in parts of its size: high enough that no word processor cuts its letters. */
    private static final double PITCH = 1.25;

    /** Between names and what they share, in parts of the size. */
    private static final double PARTING = 0.3;

    /** The smallest letters that a person can read; a mark that would need smaller ones isn't set. */
    private static final Length LEGIBLE = Length.pt(5);

    /** A name that fills its column or line must not turn where a word processor rounds each of its letters. */
    private static final Length SPARE = Length.twips(40);
    /** The room for each of two lines, in parts of the words on one. */
    private static final double TWO_LINES = 0.62;

    private final TextSetter setter;
    private final Style.MarkStyle look;
    private boolean illegible;
    private boolean small;

    MarkFitter(TextSetter setter) {
        this.setter = setter;
        this.look = setter.style().mark();
    }

    /** Whether what was fitted had to be larger than its room, because it could not be read otherwise. */
    boolean isIllegible() {
        return illegible;
    }

    /** Whether the names of several issuers are no larger than a title, and would be smaller if that might be. */
    boolean isSmall() {
        return small;
    }

    /** Whether the names of several issuers share 文件. */
    static boolean isJoint(Mark mark) {
        return mark.names().size() > 1 && !mark.suffix().isEmpty();
    }

    /** A mark that is one paragraph: a line for each name, the suffix after the last. */
    SetParagraph fitted(Mark mark) {
        List<String> lines = new ArrayList<>(mark.names());
        lines.add(lines.removeLast() + mark.suffix());
        Length width = Length.min(look.room().width(), room());
        Type largest = largest(lines.size());
        if (lines.size() == 1 && isPressed(fit(largest, widest(lines, largest), width), largest)) {
            lines = inTwo(lines.getFirst(), largest);
            largest = largest(lines.size());
        }
        Type fitted = fit(largest, widest(lines, largest), width);
        return inType(String.join("\n", lines), fitted);
    }

    /** Whether letters are as narrow as they may be and smaller than they should be. */
    private boolean isPressed(Type fitted, Type largest) {
        Length smallest = Length.min(look.fit().smallest(), largest.size());
        return fitted.scale() <= look.fit().narrowest() && fitted.size().compareTo(smallest) < 0;
    }

    /** A long mark on two lines, which part at a word's end. */
    private List<String> inTwo(String line, Type type) {
        SetParagraph set = setter.set(Element.MARK, List.of(new Run(line, type, Span.Role.PLAIN)));
        SetParagraph broken =
                new TitleBreaker(setter, "").inTwo(set, setter.width(set).times(TWO_LINES));
        return broken.text().lines().toList();
    }

    /** The names of several issuers with what they share: a table without rules, a name in each row. */
    SetTable joint(Mark mark) {
        Type largest = atLeastTitle(largest(mark.names().size()));
        Length parting = largest.size().times(PARTING);
        Length names = widest(mark.names(), largest);
        Length suffix = widest(List.of(mark.suffix()), largest);
        Length whole = names.plus(parting).plus(suffix);
        Length room = Length.min(look.room().width(), room());
        Type fitted = fit(largest, whole, room.minus(SPARE.times(2)));
        small |= fitted.size().compareTo(titleSize()) <= 0;
        double ratio =
                (double) fitted.size().emu() * fitted.scale() / (largest.size().emu() * 100.0);
        Length right = suffix.plus(parting).times(ratio).plus(SPARE).toTwip();
        Length left = fitted.size().compareTo(look.fit().smallest()) < 0
                ? room.minus(right).toTwip()
                : names.times(ratio).plus(SPARE).toTwip();
        List<SetTable.Row> rows = new ArrayList<>();
        for (String name : mark.names()) {
            SetParagraph set = inType(name, fitted);
            SetParagraph spread = set.withFormat(set.format().withAlign(Align.SPREAD));
            List<SetTable.Cell> cells = new ArrayList<>(List.of(new SetTable.Cell(0, 1, 1, List.of(spread))));
            if (rows.isEmpty()) {
                SetParagraph shared = inType(mark.suffix(), fitted);
                SetParagraph atRight = shared.withFormat(shared.format().withAlign(Align.RIGHT));
                cells.add(new SetTable.Cell(1, 1, mark.names().size(), List.of(atRight)));
            }
            rows.add(new SetTable.Row(cells));
        }
        return new SetTable(Length.ZERO, List.of(left, right), 0, rows, null, SetTable.White.NONE);
    }

    /** The largest type in which so many lines are no higher than they may be. */
    private Type largest(int lines) {
        Length size = lines == 1
                ? look.fit().largest()
                : Length.min(
                        look.fit().largest(), halfPoint(look.room().height().times(1 / (PITCH * lines))));
        return setter.style(Element.MARK).type().withSize(legible(size), 100);
    }

    /** A mark is never smaller than the title under it. */
    private Type atLeastTitle(Type type) {
        return type.withSize(Length.max(type.size(), titleSize()), type.scale());
    }

    private Length titleSize() {
        return Length.min(setter.size(Element.TITLE), look.fit().largest());
    }

    private Length legible(Length size) {
        Length least = Length.min(LEGIBLE, look.fit().largest());
        illegible |= size.compareTo(least) < 0;
        return Length.max(size, least);
    }

    private Length widest(List<String> lines, Type type) {
        Length widest = Length.ZERO;
        for (String line : lines) {
            Run run = new Run(line, type, Span.Role.PLAIN);
            widest = Length.max(widest, setter.width(setter.set(Element.MARK, List.of(run))));
        }
        return widest;
    }

    private SetParagraph inType(String text, Type type) {
        SetParagraph set = setter.parted(setter.set(Element.MARK, List.of(new Run(text, type, Span.Role.PLAIN))));
        return set.withFormat(set.format().withPitch(type.size().times(PITCH).toTwip()));
    }

    /** A letter's mark has the width of its rules, others that of the type area. */
    private Length room() {
        PageStyle page = setter.style().page();
        return page.letter() == null ? setter.measure() : page.letter().ruleWidth();
    }

    private Type fit(Type largest, Length natural, Length room) {
        double ratio = (double) room.emu() / natural.emu();
        if (ratio >= 1) {
            return largest;
        }
        Length full = largest.size();
        Length smallest = Length.min(look.fit().smallest(), full);
        Length size = halfPoint(full.times(ratio));
        if (size.compareTo(smallest) >= 0) {
            return largest.withSize(size, 100);
        }
        // Word rounds each letter that is drawn narrower, to a twentieth of a point and it may be upwards.
        ratio = (double) room.minus(SPARE).emu() / natural.emu();
        double narrowed = ratio * full.emu() / smallest.emu();
        if (narrowed * 100 >= look.fit().narrowest()) {
            return largest.withSize(smallest, (int) Math.floor(narrowed * 100));
        }
        return largest.withSize(
                legible(halfPoint(full.times(ratio * 100 / look.fit().narrowest()))),
                look.fit().narrowest());
    }

    /** Word processors know sizes in half points. */
    private static Length halfPoint(Length size) {
        return Length.pt(Math.floor(size.pt() * 2) / 2);
    }
}
