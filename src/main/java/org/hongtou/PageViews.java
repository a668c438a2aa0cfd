package org.hongtou;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Place;
import org.hongtou.font.FontLibrary;
import org.hongtou.output.Composed;
import org.hongtou.project.ContentPlaces;
import org.hongtou.project.SheetFolder;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Turn;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLeader;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedPicture;
import org.hongtou.typeset.page.PlacedRun;
import org.hongtou.typeset.page.PlacedStroke;

/** Makes views of a document's pages, each line with its place in the content. */
final class PageViews {
    private static final Place NOWHERE = new Place("", 0, 0);

    private final Composed composed;
    private final FontLibrary fonts;
    private final List<Place> places;

    private PageViews(Composed composed, Node content, SheetFolder sheets, FontLibrary fonts) {
        this.composed = composed;
        this.fonts = fonts;
        this.places = places(composed, new ContentPlaces(content, sheets));
    }

    static List<PageView> of(Composed composed, Node content, SheetFolder sheets, FontLibrary fonts) {
        PageViews views = new PageViews(composed, content, sheets, fonts);
        return composed.pages().pages().stream().map(views::view).toList();
    }

    /** Where the content says each paragraph, in the order in which placed lines count them. */
    private static List<Place> places(Composed composed, ContentPlaces content) {
        return composed.galley().strips().stream()
                .flatMap(PageViews::paragraphs)
                .map(paragraph -> place(paragraph, content))
                .toList();
    }

    private static Stream<SetParagraph> paragraphs(Strip strip) {
        return switch (strip) {
            case SetParagraph paragraph -> Stream.of(paragraph);
            case SetTable table ->
                table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.paragraphs().stream());
            case SetPicture picture -> Stream.of();
            case Turn turn -> Stream.of();
        };
    }

    /**
     * The line that the paragraph knows it comes from; else where the content says its words, or the most of them that it
     * says in one line: a template adds marks and words of its own.
     */
    private static Place place(SetParagraph paragraph, ContentPlaces content) {
        if (paragraph.line() > 0) {
            return new Place("", paragraph.line(), 0);
        }
        String text = paragraph.text().replace("\n", "");
        Place whole = content.find(text, 0);
        return whole == null ? Objects.requireNonNullElse(content.within(text), NOWHERE) : whole;
    }

    private PageView view(Page page) {
        List<PageView.Rule> rules = new ArrayList<>();
        page.strokes().forEach(stroke -> rules.add(rule(stroke)));
        page.leaders().forEach(leader -> rules.add(dots(leader)));
        return new PageView(
                page.number(),
                composed.pages().width(page).mm(),
                composed.pages().height(page).mm(),
                page.lines().stream().map(line -> line(line, page.sideways())).toList(),
                rules,
                page.pictures().stream().map(PageViews::picture).toList());
    }

    private PageView.Line line(PlacedLine line, boolean sideways) {
        boolean known = line.paragraph() >= 0 && line.paragraph() < places.size();
        Place place = known ? places.get(line.paragraph()) : NOWHERE;
        boolean turned = sideways && line.paragraph() < 0;
        return new PageView.Line(
                line.baseline().mm(),
                turned,
                place.line(),
                place.column(),
                line.runs().stream().map(this::run).toList());
    }

    private PageView.Run run(PlacedRun run) {
        return new PageView.Run(
                run.text(),
                run.font(),
                run.type().size().pt(),
                run.type().scale(),
                run.type().bold() && !fonts.isBold(run.font()),
                run.type().rgb(),
                run.x().mm(),
                run.width().mm(),
                run.spacing().mm());
    }

    private static PageView.Rule rule(PlacedStroke stroke) {
        PageView.Rule.Form form = switch (stroke.stroke().form()) {
            case SINGLE -> PageView.Rule.Form.SINGLE;
            case THICK_THIN -> PageView.Rule.Form.THICK_THIN;
            case THIN_THICK -> PageView.Rule.Form.THIN_THICK;
        };
        return new PageView.Rule(
                form,
                stroke.x().mm(),
                stroke.y().mm(),
                stroke.width().mm(),
                stroke.height().mm(),
                stroke.stroke().rgb());
    }

    /** The box around a row of dots, whose own places are their middles. */
    private static PageView.Rule dots(PlacedLeader leader) {
        double half = leader.dot().mm() / 2;
        return new PageView.Rule(
                PageView.Rule.Form.DOTS,
                leader.x().mm() - half,
                leader.y().mm() - half,
                leader.width().mm() + leader.dot().mm(),
                leader.dot().mm(),
                leader.rgb());
    }

    private static PageView.Picture picture(PlacedPicture picture) {
        return new PageView.Picture(
                picture.file(),
                picture.x().mm(),
                picture.y().mm(),
                picture.width().mm(),
                picture.height().mm(),
                picture.description());
    }
}
