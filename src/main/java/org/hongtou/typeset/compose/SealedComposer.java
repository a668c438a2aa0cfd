package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Signature;
import org.hongtou.style.Align;
import org.hongtou.style.Indents;
import org.hongtou.style.Paging;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Phrase;
import org.hongtou.style.Style;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.Overlay;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.jspecify.annotations.Nullable;

/**
 * Sets names that are sealed and the date under the last of them (GB/T 9704-2012 7.3.5.1): the date 4字 in from the
 * right with the name centred over it, a long name in two lines; the names of joint issuers in rows, each with the room
 * of its seal. Seals lie behind the words, these a little below their middle; the first row's top is within a line of
 * the text. Depths count from the end of the text's ink.
 */
final class SealedComposer {
    /** Names and date lie so far below the middle of their seal. */
    private static final Length BELOW_CENTRE = Length.mm(2);
    /** Between the names of neighbours, in 字. */
    private static final double BETWEEN_NAMES = 1;
    /** How far names are narrowed, in per cent. */
    private static final int NARROWEST = 50;
    /** A seal doesn't touch the text above it. */
    private static final Length CLEAR = Length.mm(0.5);

    private final TextSetter setter;
    private final GalleyBuilder flow;
    private final Seals seals;
    private final TitleBreaker breaker;
    private final Style.SignatureStyle look;
    private final Length measure;
    private final Length size;
    private final Length pitch;

    SealedComposer(TextSetter setter, GalleyBuilder flow, Seals seals) {
        this.setter = setter;
        this.flow = flow;
        this.seals = seals;
        this.breaker = new TitleBreaker(setter, "");
        this.look = setter.style().signature();
        this.measure = setter.measure();
        this.size = setter.size(Element.SIGNATURE);
        this.pitch = setter.style(Element.SIGNATURE).format().pitch();
    }

    void add(Signature signature) {
        String date = signature.date();
        Length dateWidth = setter.width(Element.DATE, date.isEmpty() ? setter.phrase(Phrase.UNKNOWN_DATE) : date);
        int count = signature.signers().size();
        SealRows.Room room = room(signature.signers(), dateWidth);
        SealRows rows = SealRows.of(Math.max(1, count), room);
        List<SetParagraph> lines = new ArrayList<>();
        List<@Nullable Length> gaps = new ArrayList<>();
        List<Length> sealCentres = new ArrayList<>();
        Length inkEnd = Length.ZERO;
        Length lastTop = Length.ZERO;
        for (int row = 0; row < rows.rows().size() && count > 0; row++) {
            SetParagraph names = row(signature.signers(), rows, row, room);
            int height = names.lines();
            boolean dated = row == rows.rows().size() - 1 && !date.isEmpty();
            Length block = size.plus(pitch.times(height - (dated ? 0 : 1)));
            Length top = row == 0 ? look.sealed().gap() : belowSeals(sealCentres.getLast(), block, inkEnd);
            sealCentres.add(
                    row == 0 ? firstCentre(block) : top.plus(block.times(0.5)).minus(BELOW_CENTRE));
            gaps.add(top.minus(inkEnd));
            lines.add(names);
            inkEnd = top.plus(size).plus(pitch.times(height - 1));
            lastTop = top;
        }
        if (!date.isEmpty()) {
            gaps.add(count == 0 ? look.sealed().gap() : null);
            lines.add(dateLine(date, rows.last()));
            lastTop = inkEnd.plus(pitch).minus(size);
        }
        Length lineBox = lastTop.minus(LineBox.inkTop(pitch, size));
        SetParagraph last = lines.removeLast();
        lines.add(last.withOverlays(overlays(signature.signers(), rows, sealCentres, lineBox)));
        for (int i = 0; i < lines.size(); i++) {
            SetParagraph line = lines.get(i);
            flow.add(line, gaps.get(i), setter.style(line.element()).gapAfter());
        }
    }

    /** Where the names of a further row begin, so that its seals stand off those above. */
    private Length belowSeals(Length centreAbove, Length block, Length inkEnd) {
        Length centre = centreAbove
                .plus(look.sealed().seals().size())
                .plus(look.sealed().seals().spacing());
        Length top = centre.plus(BELOW_CENTRE).minus(block.times(0.5));
        return Length.max(top, inkEnd.plus(pitch).minus(size));
    }

    /** The middle of the first row's seals: their top below the text, within one line of it. */
    private Length firstCentre(Length block) {
        Length centre = look.sealed().gap().plus(block.times(0.5)).minus(BELOW_CENTRE);
        Length half = look.sealed().seals().size().times(0.5);
        Length lowest = setter.style().page().line().minus(CLEAR).plus(half);
        return Length.max(CLEAR.plus(half), Length.min(centre, lowest));
    }

    private SealRows.Room room(List<Signature.Signer> signers, Length dateWidth) {
        Length cell = setter.style().page().cell();
        Length widest = Length.ZERO;
        for (Signature.Signer signer : signers) {
            widest = Length.max(widest, setter.width(Element.SIGNATURE, signer.name()));
        }
        Length dateCentre = measure.minus(look.sealed().date()).minus(dateWidth.times(0.5));
        return new SealRows.Room(
                measure,
                look.sealed().seals().size(),
                look.sealed().seals().spacing(),
                widest,
                cell.times(BETWEEN_NAMES),
                dateCentre);
    }

    /** The names of a row: of several in one line, narrowed where they would run into each other. */
    private SetParagraph row(List<Signature.Signer> signers, SealRows rows, int row, SealRows.Room room) {
        int across = rows.columns().size();
        if (across == 1) {
            return alone(signers.get(row).name(), room);
        }
        // All names of all rows alike: one that is narrower than its neighbour looks like a slip.
        int scale = scale(room.widestName(), room.forNames(across));
        List<ParagraphFormat.Tab> stops = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        for (int place = 0; place < rows.rows().get(row); place++) {
            stops.add(new ParagraphFormat.Tab(rows.centre(row, place).toTwip(), Align.CENTER));
            Run stop = setter.run(Element.SIGNATURE, "\t");
            runs.add(stop);
            String name = signers.get(row * across + place).name();
            runs.addAll(narrowed(setter.set(Element.SIGNATURE, name), scale));
        }
        SetParagraph line = setter.set(Element.SIGNATURE, runs);
        return line.withFormat(
                line.format().withAlign(Align.LEFT).withTabs(stops).with(Paging.KEEP_NEXT, true));
    }

    private static int scale(Length widest, Length room) {
        return Math.clamp(100 * room.emu() / Math.max(1, widest.emu()), NARROWEST, 100);
    }

    private List<Run> narrowed(SetParagraph name, int scale) {
        return name.runs().stream()
                .map(run -> new Run(run.text(), run.type().withSize(size, scale), run.role()))
                .toList();
    }

    /** A name over its date, a long one in two lines. */
    private SetParagraph alone(String name, SealRows.Room room) {
        Length longest = setter.style().page().cell().times(look.longName());
        SetParagraph line = setter.set(Element.SIGNATURE, name);
        boolean isLong = setter.width(line).compareTo(longest) > 0;
        SetParagraph broken = isLong ? breaker.inTwo(line, room.forNames(1)) : line;
        return broken.withFormat(broken.format()
                .withAlign(Align.CENTER)
                .withIndents(around(room.dateCentre()))
                .with(Paging.KEEP_NEXT, true));
    }

    /** The date, centred as its name is: when a clerk changes it, the name still stands over its middle. */
    private SetParagraph dateLine(String date, Length centre) {
        SetParagraph line = setter.set(Element.DATE, date);
        return line.withFormat(line.format().withAlign(Align.CENTER).withIndents(around(centre)));
    }

    /** Indents whose middle is a place of the line, from the type area's left edge. */
    private Indents around(Length centre) {
        Length left = centre.times(2).minus(measure);
        return left.emu() >= 0
                ? Indents.NONE.withLeft(left.toTwip())
                : Indents.NONE.withRight(Length.ZERO.minus(left).toTwip());
    }

    /**
     * The seals.
     *
     * @param centres the depth of each row's middle
     * @param lineBox the depth of the line box that they are placed from
     */
    private List<Overlay> overlays(
            List<Signature.Signer> signers, SealRows rows, List<Length> centres, Length lineBox) {
        List<Overlay> overlays = new ArrayList<>();
        int signer = 0;
        for (int row = 0; row < centres.size(); row++) {
            for (int place = 0; place < rows.rows().get(row); place++) {
                Signature.Signer one = signers.get(signer++);
                Length y = centres.get(row).minus(lineBox);
                Overlay seal =
                        seals.seal(one.seal(), one.name(), look.sealed().seals().size(), rows.centre(row, place), y);
                if (seal != null) {
                    overlays.add(seal);
                }
            }
        }
        return overlays;
    }
}
