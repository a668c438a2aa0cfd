package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Attachment;
import org.hongtou.model.AttachmentNote;
import org.hongtou.model.Attendance;
import org.hongtou.model.Block;
import org.hongtou.model.CodePicture;
import org.hongtou.model.Contents;
import org.hongtou.model.Corner;
import org.hongtou.model.Document;
import org.hongtou.model.DocumentNumber;
import org.hongtou.model.EditorNote;
import org.hongtou.model.Element;
import org.hongtou.model.Ends;
import org.hongtou.model.Imprint;
import org.hongtou.model.Mark;
import org.hongtou.model.NameList;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.hongtou.model.Pictures;
import org.hongtou.model.RedRule;
import org.hongtou.model.Signature;
import org.hongtou.model.Table;
import org.hongtou.style.Fit;
import org.hongtou.style.Grid;
import org.hongtou.style.PageStyle;
import org.hongtou.style.Style;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.line.LineMaker;
import org.jspecify.annotations.Nullable;

/** Sets a document in type. One composer serves one document. */
public final class Composer {
    /** So many characters of a text show which it is. */
    private static final int SHOWN = 12;

    private final GalleyBuilder flow = new GalleyBuilder();
    private final HeadComposer head;
    private final Parts upright;
    private final Parts turned;
    private final TextSetter setter;
    private final Codes codes;
    private final List<Attachment> leaves = new ArrayList<>();
    private @Nullable Foot foot;
    /** Whether a table on a turned page was set last, or a note on one. */
    private boolean underTurned;

    private Composer(Document document, Style style, Metrics metrics, Pictures pictures) {
        LineMaker lineMaker = new LineMaker(metrics);
        TextSetter setter = new TextSetter(style, lineMaker, false);
        String issuer = document.properties().author();
        this.head = new HeadComposer(setter, flow, document.layout());
        this.upright = Parts.of(setter, flow, issuer, pictures);
        this.turned = Parts.of(new TextSetter(style, lineMaker, true), flow, issuer, pictures);
        this.setter = setter;
        this.codes = new Codes(document, pictures);
    }

    /** What sets the parts of a text, for pages of one width. */
    private record Parts(
            TextComposer text,
            SignatureComposer signature,
            TableComposer tables,
            NameListComposer names,
            PictureComposer pictures) {

        static Parts of(TextSetter setter, GalleyBuilder flow, String issuer, Pictures pictures) {
            return new Parts(
                    new TextComposer(setter, flow, issuer),
                    new SignatureComposer(setter, flow, pictures),
                    new TableComposer(setter, flow, pictures),
                    new NameListComposer(setter, flow),
                    new PictureComposer(setter, flow, pictures));
        }
    }

    /**
     * The document in type.
     *
     * @param document what it says
     * @param style what it looks like
     * @param metrics the fonts' measures
     * @param pictures the pictures that the document names; all of them are there
     * @param file the content file, for diagnostics
     * @param report what a person should know about the result
     */
    public static Galley compose(
            Document document, Style style, Metrics metrics, Pictures pictures, String file, Report report) {
        Composer composer = new Composer(document, style, metrics, pictures);
        composer.add(document.blocks(), false);
        composer.head.close();
        composer.head.layCode();
        composer.codes.tell(composer.foot != null, file, report);
        Mark illegible = composer.head.illegible();
        if (illegible != null) {
            String names = String.join(" ", illegible.names());
            report.add(Diagnostic.error(
                    "typeset.mark-too-long", Place.file(file), shown(names), names.codePointCount(0, names.length())));
        }
        composer.advise(file, report);
        if (composer.head.isSmall()) {
            report.add(Diagnostic.warning("typeset.joint-mark-small", Place.file(file)));
        }
        return new Galley(
                document.properties(),
                new FrameComposer(style, metrics)
                        .frame(composer.head.firstPage())
                        .withNotice(composer.head.notice()),
                composer.flow.strips(),
                composer.foot,
                composer.leaves.stream()
                        .map(leaf -> leaf(leaf, document, style, metrics, pictures, file, report))
                        .toList());
    }

    /** What was set otherwise than asked, because it had no room. */
    private void advise(String file, Report report) {
        for (Parts parts : List.of(upright, turned)) {
            for (String caption : parts.pictures().stacked()) {
                report.add(Diagnostic.advice("typeset.captions-stacked", Place.file(file), shown(caption)));
            }
            parts.tables().told(file).forEach(report::add);
            for (TableComposer.Smaller table : parts.tables().smaller()) {
                Place place = table.line() > 0 ? new Place(file, table.line(), 0) : Place.file(file);
                report.add(Diagnostic.advice("typeset.table-smaller", place, Fit.points(table.size())));
            }
        }
    }

    private static String shown(String text) {
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(length, SHOWN)));
    }

    /** How many lines of body text a full page of a style has. */
    public static int lines(Style style, Metrics metrics) {
        return new FrameComposer(style, metrics).frame(null).lines();
    }

    /** A text on pages of its own, which nothing of the document stands on. */
    private static List<Strip> leaf(
            Attachment leaf,
            Document document,
            Style style,
            Metrics metrics,
            Pictures pictures,
            String file,
            Report report) {
        Composer composer = new Composer(document, style, metrics, pictures);
        composer.flow.startAtTop();
        composer.addText(leaf);
        composer.advise(file, report);
        return composer.flow.strips();
    }

    /** From the paper's top edge to the first line box. */
    static org.hongtou.model.Length boxTop(PageStyle page) {
        return page.grid() == Grid.BOX
                ? page.inkTop().toTwip()
                : page.inkTop()
                        .minus(LineBox.inkTop(page.pitch(), page.bodySize()))
                        .toTwip();
    }

    private void add(List<Block> blocks, boolean sideways) {
        Parts parts = sideways ? turned : upright;
        flow.turn(sideways);
        for (Block block : blocks) {
            if (!(block instanceof Corner
                    || block instanceof CodePicture
                    || block instanceof Mark
                    || block instanceof DocumentNumber)) {
                head.close();
            }
            switch (block) {
                case Corner corner -> head.add(corner);
                case CodePicture code -> {
                    if (code.place() == CodePicture.Place.HEAD) {
                        codes.setTo(head);
                    }
                }
                case Mark mark -> head.add(mark);
                case DocumentNumber numbering -> head.add(numbering);
                case Ends ends -> head.add(ends);
                case RedRule rule -> head.add(rule);
                case Paragraph note when underTurned && isTableNote(note) -> addTurned(note, sideways);
                case Paragraph paragraph -> parts.text.add(paragraph);
                case Contents contents -> parts.text.add(contents);
                case EditorNote note -> parts.text.add(note);
                case AttachmentNote note -> parts.text.add(note);
                case Attendance attendance -> parts.text.add(attendance);
                case Attachment attachment -> addAttachment(attachment);
                case Signature signed -> parts.signature.add(signed);
                case Table table -> add(table, sideways);
                case NameList names -> parts.names.add(names, blocks);
                case Picture picture -> parts.pictures.add(picture);
                case PictureRow row -> parts.pictures.add(row);
                case Imprint imprint ->
                    foot = new FootComposer(setter, codes.beside(CodePicture.Place.FOOT)).foot(imprint);
            }
            underTurned = block instanceof Table table ? table.landscape() : underTurned && isTableNote(block);
        }
    }

    private static boolean isTableNote(Block block) {
        return block instanceof Paragraph paragraph && paragraph.element() == Element.TABLE_NOTE;
    }

    /** A note on a table that stands on a turned page. */
    private void addTurned(Paragraph note, boolean sideways) {
        flow.turn(true);
        turned.text.add(note);
        flow.turn(sideways);
    }

    private void add(Table table, boolean sideways) {
        boolean turns = table.landscape() || sideways;
        flow.turn(turns);
        (turns ? turned : upright).tables.add(table);
        flow.turn(sideways);
    }

    private void addAttachment(Attachment attachment) {
        if (attachment.binding() == Attachment.Binding.LEAF) {
            leaves.add(attachment);
        } else {
            addText(attachment);
        }
    }

    private void addText(Attachment attachment) {
        boolean sideways = attachment.landscape();
        flow.turn(sideways);
        flow.startPage();
        if (!attachment.label().isEmpty()) {
            (sideways ? turned : upright).text.add(Paragraph.of(Element.ATTACHMENT_LABEL, attachment.label()));
        }
        add(attachment.blocks(), sideways);
        flow.turn(false);
    }
}
