package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.style.Borders;
import org.hongtou.style.Paging;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.galley.Beside;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A foot that no page has room for: its first rows begin a page after the text and part over pages as text does, under
 * their rules; the last ones, which a page has room for, stand at the foot.
 */
final class FootParting {
    /** The lowest line that Word knows bears a rule as wide as the type area. */
    private static final Length BEARER = Length.pt(1);

    private FootParting() {}

    /**
     * The galley with rows of its foot in its text.
     *
     * @param foot its foot
     * @param layout the foot with its lines
     * @param room how high a page is, in EMU
     */
    static Galley parted(Galley galley, Foot foot, FootLayout layout, long room) {
        int moved = 1;
        while (moved < foot.rows().size() && layout.height(moved) > room) {
            moved++;
        }
        List<Strip> flow = new ArrayList<>(galley.flow());
        if (sideways(flow)) {
            flow.add(new Turn(false));
        }
        int start = flow.size();
        for (Foot.Row row : foot.rows().subList(0, moved)) {
            bearRule(row.above(), flow);
            row.paragraphs()
                    .forEach(paragraph ->
                            flow.add(amongText(paragraph, galley.frame().pitch())));
        }
        boolean whole = moved == foot.rows().size();
        if (whole) {
            bearRule(foot.below(), flow);
            Beside beside = foot.beside();
            if (beside != null) {
                flow.add(below(beside));
            }
        }
        if (start < flow.size() && flow.get(start) instanceof SetParagraph first) {
            flow.set(start, first.withFormat(first.format().with(Paging.NEW_PAGE, true)));
        }
        Foot rest = whole
                ? null
                : new Foot(
                        foot.rows().subList(moved, foot.rows().size()), foot.below(), foot.beside(), foot.onEvenPage());
        return galley.withFlow(flow).withFoot(rest);
    }

    /** A line as far from the next as lines of the text, so that at a page's top its ink begins no higher than theirs. */
    private static SetParagraph amongText(SetParagraph paragraph, Length pitch) {
        ParagraphFormat format = paragraph.format();
        return paragraph.withFormat(format.withPitch(Length.max(format.pitch(), pitch)));
    }

    /** What stands beside rows of which none is left at the foot. */
    private static SetPicture below(Beside beside) {
        return new SetPicture(
                beside.file(),
                beside.width(),
                beside.height(),
                Length.ZERO,
                beside.height(),
                false,
                beside.description());
    }

    private static void bearRule(@Nullable Stroke rule, List<Strip> flow) {
        if (rule != null) {
            ParagraphFormat format = ParagraphFormat.plain(BEARER)
                    .withBorders(Borders.NONE.withBelow(new Borders.Border(rule, Length.ZERO)))
                    .with(Paging.KEEP_NEXT, true);
            flow.add(new SetParagraph(Element.COPY_TO, format, List.of(), "", 0));
        }
    }

    private static boolean sideways(List<Strip> flow) {
        boolean sideways = false;
        for (Strip strip : flow) {
            sideways = strip instanceof Turn turn ? turn.sideways() : sideways;
        }
        return sideways;
    }
}
