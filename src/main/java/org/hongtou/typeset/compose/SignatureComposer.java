package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Pictures;
import org.hongtou.model.Signature;
import org.hongtou.style.Align;
import org.hongtou.style.Indents;
import org.hongtou.style.Paging;
import org.hongtou.style.Style;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.Overlay;
import org.hongtou.typeset.galley.SetParagraph;
import org.jspecify.annotations.Nullable;

/** Sets who signs and the date (GB/T 9704-2012 7.3.5): with the room for a seal, without one, or with a stamp. */
final class SignatureComposer {
    /** Between an office title and the stamp after it, in 字 (7.3.5.3). */
    private static final int STAMP_CELLS = 2;

    private final TextSetter setter;
    private final GalleyBuilder flow;
    private final Seals seals;
    private final TitleBreaker breaker;

    SignatureComposer(TextSetter setter, GalleyBuilder flow, Pictures pictures) {
        this.setter = setter;
        this.flow = flow;
        this.seals = new Seals(pictures, setter.style().phrases());
        this.breaker = new TitleBreaker(setter, "");
    }

    void add(Signature signature) {
        if (signature.signers().isEmpty() && signature.date().isEmpty() && signature.stamp() == null) {
            return;
        }
        flow.keepLastWithNext();
        Signature.Stamp stamp = signature.stamp();
        if (stamp != null) {
            addStamped(stamp, signature.date());
        } else if (signature.sealed()) {
            new SealedComposer(setter, flow, seals).add(signature);
        } else {
            addUnsealed(signature);
        }
    }

    /**
     * The name 2字 in from the right, the longest line of one that has to turn; the date under it starting 2字 right of
     * the name's start; where the date would come too near the edge, it ends 2字 from it and the name moves in.
     */
    private void addUnsealed(Signature signature) {
        Style.SignatureStyle look = setter.style().signature();
        Length end = measure().minus(look.unsealed().ends().name());
        Length dateWidth = setter.width(Element.DATE, signature.date());
        List<SetParagraph> names = new ArrayList<>();
        Length longest = Length.ZERO;
        for (Signature.Signer signer : signature.signers()) {
            SetParagraph name = breaker.brokenWithin(setter.set(Element.SIGNATURE, signer.name()), end);
            names.add(name);
            longest = Length.max(longest, setter.widestLine(name));
        }
        Length nameStart = Length.max(Length.ZERO, end.minus(longest));
        Length dateStart = nameStart.plus(look.unsealed().ends().date());
        if (dateStart.plus(dateWidth).compareTo(end) > 0) {
            dateStart = end.minus(dateWidth);
            nameStart = Length.max(
                    Length.ZERO,
                    Length.min(nameStart, dateStart.minus(look.unsealed().ends().date())));
        }
        // One name on one line hangs on the right edge: it stays there, on its line, when a clerk writes a longer one.
        boolean hangs = names.size() == 1 && names.getFirst().lines() == 1;
        for (int i = 0; i < names.size(); i++) {
            SetParagraph name = hangs
                    ? keptWithNext(
                            atRight(names.get(i), measure().minus(nameStart).minus(longest)))
                    : startingAt(names.get(i), nameStart, true);
            place(name, i == 0 ? look.unsealed().gap() : null);
        }
        SetParagraph date = setter.set(Element.DATE, signature.date());
        placeDate(
                startingAt(date, dateStart, false),
                signature.signers().isEmpty() ? look.unsealed().gap() : null);
    }

    /** The stamp 4字 in, the office title 2字 to its left, the date 1 line below it (7.3.5.3). */
    private void addStamped(Signature.Stamp stamp, String dateText) {
        Style.SignatureStyle look = setter.style().signature();
        Length end = measure().minus(look.stamp().right());
        Length size = setter.size(Element.SIGNATURE);
        Length pitch = setter.style(Element.SIGNATURE).format().pitch();
        Length centre = LineBox.inkTop(pitch, size).plus(size.times(0.5));
        Overlay picture =
                seals.stamp(stamp.picture(), stamp.name(), look.stamp().height(), end, centre);
        Length right = picture == null
                ? look.stamp().right()
                : measure().minus(picture.x()).plus(setter.style().page().cell().times(STAMP_CELLS));
        // The words stand at the middle of a picture that is higher than they are.
        Length higher = picture == null
                ? Length.ZERO
                : Length.max(Length.ZERO, picture.height().minus(size).times(0.5));
        String name = picture == null ? stamp.name() : "";
        String parting = stamp.office().isEmpty() || name.isEmpty() ? "" : "\u3000".repeat(STAMP_CELLS);
        SetParagraph line = atRight(setter.set(Element.SIGNATURE, stamp.office() + parting + name), right);
        place(
                keptWithNext(line).withOverlays(picture == null ? List.of() : List.of(picture)),
                look.sealed().gap().plus(higher));
        placeDate(
                atRight(setter.set(Element.DATE, dateText), look.stamp().right()),
                look.unsealed().gap().plus(higher));
    }

    private static SetParagraph keptWithNext(SetParagraph line) {
        return line.withFormat(line.format().with(Paging.KEEP_NEXT, true));
    }

    private static SetParagraph atRight(SetParagraph line, Length right) {
        return line.withFormat(
                line.format().withAlign(Align.RIGHT).withIndents(Indents.NONE.withRight(right.toTwip())));
    }

    private static SetParagraph startingAt(SetParagraph line, Length start, boolean keepNext) {
        return line.withFormat(line.format()
                .withAlign(Align.LEFT)
                .withIndents(Indents.NONE.withLeft(start.toTwip()))
                .with(Paging.KEEP_NEXT, keepNext));
    }

    private void placeDate(SetParagraph date, @Nullable Length gap) {
        if (!date.runs().stream().allMatch(run -> run.text().isEmpty())) {
            place(date, gap);
        }
    }

    private void place(SetParagraph paragraph, @Nullable Length gap) {
        flow.add(paragraph, gap, setter.style(paragraph.element()).gapAfter());
    }

    private Length measure() {
        return setter.measure();
    }
}
