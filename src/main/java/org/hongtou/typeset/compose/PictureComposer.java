package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureFile;
import org.hongtou.model.PictureRow;
import org.hongtou.model.Pictures;
import org.hongtou.style.Align;
import org.hongtou.style.Indents;
import org.hongtou.style.Paging;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.ParagraphStyle;
import org.hongtou.typeset.galley.Overlay;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;

/** Sets pictures in whole lines of the grid, their captions under them. */
final class PictureComposer {
    /** Between pictures side by side. */
    private static final Length BETWEEN = Length.mm(5);

    private final TextSetter setter;
    private final GalleyBuilder flow;
    private final Pictures pictures;
    /** Captions that were too long to stand side by side: each has a line of its own. */
    private final List<String> stacked = new ArrayList<>();

    PictureComposer(TextSetter setter, GalleyBuilder flow, Pictures pictures) {
        this.setter = setter;
        this.flow = flow;
        this.pictures = pictures;
    }

    List<String> stacked() {
        return List.copyOf(stacked);
    }

    /** Pictures side by side, each caption under its picture. */
    void add(PictureRow row) {
        List<PictureFile> files = new ArrayList<>();
        double ratios = 0;
        for (Picture picture : row.pictures()) {
            PictureFile file = pictures.find(picture.file());
            if (file == null) {
                return;
            }
            files.add(file);
            ratios += (double) file.width() / file.height();
        }
        Length room = setter.measure().minus(BETWEEN.times(files.size() - 1));
        Length height = Length.min(room.times(1 / ratios), setter.depth().times(PictureSize.HIGHEST));
        List<Overlay> shown = new ArrayList<>();
        Length x = room.minus(height.times(ratios)).times(0.5);
        for (int i = 0; i < files.size(); i++) {
            Picture picture = row.pictures().get(i);
            Length width =
                    height.times((double) files.get(i).width() / files.get(i).height());
            String said = picture.caption().isEmpty() ? row.caption() : picture.caption();
            shown.add(new Overlay(picture.file(), width, height, x.toTwip(), Length.ZERO, said));
            x = x.plus(width).plus(BETWEEN);
        }
        List<SetParagraph> captions = captions(row, shown);
        add(shown, height, !captions.isEmpty());
        ParagraphStyle look = setter.style(Element.PICTURE_CAPTION);
        for (int i = 0; i < captions.size(); i++) {
            SetParagraph caption = captions.get(i);
            boolean last = i == captions.size() - 1;
            flow.add(
                    last ? caption : caption.withFormat(caption.format().with(Paging.KEEP_NEXT, true)),
                    i == 0 ? look.gapBefore() : null,
                    last ? look.gapAfter() : null);
        }
    }

    private void add(List<Overlay> shown, Length height, boolean captioned) {
        Overlay first = shown.getFirst();
        flow.add(new SetPicture(
                first.file(),
                first.width(),
                height,
                Length.ZERO,
                wholeLines(height),
                captioned,
                first.description(),
                first.x(),
                shown.subList(1, shown.size())));
    }

    /** As many lines of the grid as a picture needs. */
    private Length wholeLines(Length height) {
        Length pitch = setter.style().page().pitch();
        return pitch.times((double) Math.max(1, Math.ceilDiv(height.emu(), pitch.emu())));
    }

    /** One line, each caption in the middle of its picture; where they would touch, a line for each. */
    private List<SetParagraph> captions(PictureRow row, List<Overlay> shown) {
        if (!row.caption().isEmpty()) {
            return List.of(setter.caption(Element.PICTURE_CAPTION, row.caption()));
        }
        List<Run> runs = new ArrayList<>();
        List<ParagraphFormat.Tab> tabs = new ArrayList<>();
        Length free = Length.ZERO;
        boolean apart = true;
        for (int i = 0; i < shown.size(); i++) {
            String caption = row.pictures().get(i).caption();
            if (caption.isEmpty()) {
                continue;
            }
            Length width = setter.width(Element.PICTURE_CAPTION, caption);
            Overlay picture = shown.get(i);
            Length start = picture.x().plus(picture.width().minus(width).times(0.5));
            apart &= start.compareTo(free) >= 0;
            free = start.plus(width).plus(setter.style().page().cell());
            runs.add(setter.run(Element.PICTURE_CAPTION, "\t" + caption));
            tabs.add(new ParagraphFormat.Tab(start.toTwip(), Align.LEFT));
        }
        if (runs.isEmpty()) {
            return List.of();
        }
        apart &= free.minus(setter.style().page().cell()).compareTo(setter.measure()) <= 0;
        if (apart) {
            SetParagraph line = setter.parted(setter.set(Element.PICTURE_CAPTION, runs));
            return List.of(line.withFormat(line.format()
                    .withAlign(Align.LEFT)
                    .withIndents(Indents.NONE)
                    .withTabs(tabs)));
        }
        List<String> captions = row.pictures().stream()
                .map(Picture::caption)
                .filter(caption -> !caption.isEmpty())
                .toList();
        stacked.add(captions.getFirst());
        return captions.stream()
                .map(caption -> setter.caption(Element.PICTURE_CAPTION, caption))
                .toList();
    }

    void add(Picture picture) {
        PictureFile file = pictures.find(picture.file());
        if (file == null) {
            return;
        }
        PictureSize size = PictureSize.of(picture, file).within(setter.measure(), setter.depth());
        boolean captioned = !picture.caption().isEmpty();
        flow.add(new SetPicture(
                picture.file(),
                size.width(),
                size.height(),
                Length.ZERO,
                wholeLines(size.height()),
                captioned,
                picture.caption()));
        if (captioned) {
            ParagraphStyle look = setter.style(Element.PICTURE_CAPTION);
            flow.add(setter.caption(Element.PICTURE_CAPTION, picture.caption()), look.gapBefore(), look.gapAfter());
        }
    }
}
