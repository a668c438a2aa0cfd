package org.hongtou.typeset.compose;

import java.util.List;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Attachment;
import org.hongtou.model.AttachmentNote;
import org.hongtou.model.Attendance;
import org.hongtou.model.Block;
import org.hongtou.model.Contents;
import org.hongtou.model.Corner;
import org.hongtou.model.Document;
import org.hongtou.model.EditorNote;
import org.hongtou.model.Element;
import org.hongtou.model.Ends;
import org.hongtou.model.Imprint;
import org.hongtou.model.Mark;
import org.hongtou.model.Numbering;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.Pictures;
import org.hongtou.model.Rule;
import org.hongtou.model.Signature;
import org.hongtou.model.Table;
import org.hongtou.style.Grid;
import org.hongtou.style.PageStyle;
import org.hongtou.style.Style;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.galley.Foot;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.line.LineMaker;
import org.jspecify.annotations.Nullable;

/** Sets a document in type. One composer serves one document. */
public final class Composer {
    private final TextSetter setter;
    private final Flow flow = new Flow();
    private final HeadComposer head;
    private final TextComposer text;
    private final SignatureComposer signature;
    private final TableComposer tables;
    private final PictureComposer pictures;
    private final FootComposer foots;
    private @Nullable Foot foot;

    private Composer(Document document, Style style, Metrics metrics, Pictures pictures) {
        this.setter = new TextSetter(style, new LineMaker(metrics));
        this.head = new HeadComposer(setter, flow, document.layout());
        this.text = new TextComposer(setter, flow, document.properties().author());
        this.signature = new SignatureComposer(setter, flow, pictures);
        this.tables = new TableComposer(setter, flow);
        this.pictures = new PictureComposer(setter, flow, pictures);
        this.foots = new FootComposer(setter);
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
        composer.add(document.blocks());
        new NotSet(file, report).look(document.blocks());
        composer.head.close();
        return new Galley(
                document.properties(),
                new FrameComposer(style, metrics).frame(composer.head.firstPage()),
                composer.flow.strips(),
                composer.foot);
    }

    /** From the paper's top edge to the first line box. */
    static org.hongtou.model.Length boxTop(PageStyle page) {
        return page.grid() == Grid.BOX
                ? page.inkTop().toTwip()
                : page.inkTop()
                        .minus(LineBox.inkTop(page.pitch(), page.bodySize()))
                        .toTwip();
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof Corner || block instanceof Mark || block instanceof Numbering)) {
                head.close();
            }
            switch (block) {
                case Corner corner -> head.add(corner);
                case Mark mark -> head.add(mark);
                case Numbering numbering -> head.add(numbering);
                case Ends ends -> head.add(ends);
                case Rule rule -> head.add(rule);
                case Paragraph paragraph -> text.add(paragraph);
                case Contents contents -> text.add(contents);
                case EditorNote note -> text.add(note);
                case AttachmentNote note -> text.add(note);
                case Attendance attendance -> text.add(attendance);
                case Attachment attachment -> addAttachment(attachment);
                case Signature signed -> signature.add(signed);
                case Table table -> tables.add(table);
                case Picture picture -> pictures.add(picture);
                case Imprint imprint -> foot = foots.foot(imprint);
            }
        }
    }

    private void addAttachment(Attachment attachment) {
        flow.startPage();
        if (!attachment.label().isEmpty()) {
            text.add(Paragraph.of(Element.ATTACHMENT_LABEL, attachment.label()));
        }
        add(attachment.blocks());
    }
}
