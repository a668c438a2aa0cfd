package org.hongtou.typeset.compose;

import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Signature;
import org.hongtou.style.Align;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.SetParagraph;
import org.jspecify.annotations.Nullable;

/** Sets who signs and the date (GB/T 9704-2012 7.3.5): with the room for a seal, without one, or with a stamp. */
final class SignatureComposer {
    /** Leaves the room of a date that is not known yet. */
    private static final String USUAL_DATE = "2026年10月10日";

    private final TextSetter setter;
    private final Flow flow;
    private final TitleBreaker breaker;

    SignatureComposer(TextSetter setter, Flow flow) {
        this.setter = setter;
        this.flow = flow;
        this.breaker = new TitleBreaker(setter, "");
    }

    void add(Signature signature) {
        if (signature.signers().isEmpty() && signature.date().isEmpty() && signature.stamp() == null) {
            return;
        }
        flow.keepLastWithNext(setter);
        Signature.Stamp stamp = signature.stamp();
        if (stamp != null) {
            addStamped(stamp, signature.date());
        } else if (signature.sealed()) {
            addSealed(signature);
        } else {
            addUnsealed(signature);
        }
    }

    /** The date 4字 in from the right, each name centred on it, a long one in two lines; the seal goes over both. */
    private void addSealed(Signature signature) {
        Style.SignatureStyle look = setter.style().signature();
        Length measure = measure();
        Length dateWidth = setter.width(Element.DATE, signature.date().isEmpty() ? USUAL_DATE : signature.date());
        Length centre = measure.minus(look.sealedDate()).minus(dateWidth.times(0.5));
        Length left = centre.times(2).minus(measure).toTwip();
        Length longest = setter.style().page().cell().times(look.longName());
        Length room = Length.min(measure.minus(left), longest);
        for (int i = 0; i < signature.signers().size(); i++) {
            String name = signature.signers().get(i).name();
            SetParagraph line = setter.set(Element.SIGNATURE, name);
            SetParagraph centred = line.withFormat(line.format()
                    .withAlign(Align.CENTER)
                    .withIndents(left, Length.ZERO, Length.ZERO)
                    .withKeepNext(true));
            place(breaker.brokenWithin(centred, room), i == 0 ? look.sealedGap() : null);
        }
        SetParagraph date = setter.set(Element.DATE, signature.date());
        placeDate(
                date.withFormat(date.format()
                        .withAlign(Align.RIGHT)
                        .withIndents(Length.ZERO, look.sealedDate().toTwip(), Length.ZERO)),
                signature.signers().isEmpty() ? look.sealedGap() : null);
    }

    /**
     * The name 2字 in from the right, the date under it starting 2字 right of the name's start; where the date would
     * come too near the edge, it ends 2字 from it and the name moves in.
     */
    private void addUnsealed(Signature signature) {
        Style.SignatureStyle look = setter.style().signature();
        Length end = measure().minus(look.unsealedName());
        Length dateWidth = setter.width(Element.DATE, signature.date());
        Length longest = Length.ZERO;
        for (Signature.Signer signer : signature.signers()) {
            longest = Length.max(longest, setter.width(Element.SIGNATURE, signer.name()));
        }
        Length nameStart = Length.max(Length.ZERO, end.minus(longest));
        Length dateStart = nameStart.plus(look.unsealedDate());
        if (dateStart.plus(dateWidth).compareTo(end) > 0) {
            dateStart = end.minus(dateWidth);
            nameStart = Length.max(Length.ZERO, Length.min(nameStart, dateStart.minus(look.unsealedDate())));
        }
        for (int i = 0; i < signature.signers().size(); i++) {
            SetParagraph line =
                    setter.set(Element.SIGNATURE, signature.signers().get(i).name());
            place(startingAt(breaker.brokenWithin(line, end), nameStart, true), i == 0 ? look.unsealedGap() : null);
        }
        SetParagraph date = setter.set(Element.DATE, signature.date());
        placeDate(startingAt(date, dateStart, false), signature.signers().isEmpty() ? look.unsealedGap() : null);
    }

    /** The stamp 4字 in, the office title 2字 to its left, the date 1 line below it (7.3.5.3). */
    private void addStamped(Signature.Stamp stamp, String dateText) {
        Style.SignatureStyle look = setter.style().signature();
        String words = stamp.office().isEmpty() ? stamp.name() : stamp.office() + "　　" + stamp.name();
        SetParagraph line = setter.set(Element.SIGNATURE, words);
        place(
                line.withFormat(line.format()
                        .withAlign(Align.RIGHT)
                        .withIndents(Length.ZERO, look.stampRight().toTwip(), Length.ZERO)
                        .withKeepNext(true)),
                look.sealedGap());
        SetParagraph date = setter.set(Element.DATE, dateText);
        placeDate(
                date.withFormat(date.format()
                        .withAlign(Align.RIGHT)
                        .withIndents(Length.ZERO, look.stampRight().toTwip(), Length.ZERO)),
                look.unsealedGap());
    }

    private static SetParagraph startingAt(SetParagraph line, Length start, boolean keepNext) {
        return line.withFormat(line.format()
                .withAlign(Align.LEFT)
                .withIndents(start.toTwip(), Length.ZERO, Length.ZERO)
                .withKeepNext(keepNext));
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
        return setter.style().page().measure();
    }
}
