package org.hongtou.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.model.Attachment;
import org.hongtou.model.Block;
import org.hongtou.model.Document;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Paragraph;

/**
 * A document and the attachments that are not bound with it (GB/T 9704-2012 7.3.7): these are documents of their own,
 * numbered from page 1, with the document's number before their label.
 */
final class Bindings {
    private static final Pattern LABEL = Pattern.compile("附件[0-9]*$");

    private Bindings() {}

    /** The document with what is bound with it, its name empty; then what isn't, each by its label: 附件1. */
    static List<Copy<Document>> of(Document document) {
        List<Block> bound = new ArrayList<>();
        List<Copy<Document>> separate = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Attachment attachment && attachment.separate()) {
                separate.add(new Copy<>(name(attachment), alone(attachment, document)));
            } else {
                bound.add(block);
            }
        }
        List<Copy<Document>> all = new ArrayList<>();
        all.add(new Copy<>(
                "",
                separate.isEmpty()
                        ? document
                        : new Document(document.kind(), document.layout(), document.properties(), bound)));
        all.addAll(separate);
        return all;
    }

    private static String name(Attachment attachment) {
        Matcher label = LABEL.matcher(attachment.label());
        return label.find() ? label.group() : attachment.label();
    }

    private static Document alone(Attachment attachment, Document document) {
        Document.Properties whole = document.properties();
        Document.Properties own =
                new Document.Properties(title(attachment, whole), whole.author(), whole.subject(), whole.date());
        Attachment only = new Attachment(
                attachment.label(), Attachment.Binding.BOUND, attachment.landscape(), attachment.blocks());
        return new Document(document.kind(), Layout.PLAIN, own, List.of(only));
    }

    private static String title(Attachment attachment, Document.Properties whole) {
        return attachment.blocks().stream()
                .filter(block -> block instanceof Paragraph)
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.element() == Element.ATTACHMENT_TITLE)
                .map(paragraph -> paragraph.text().replace("\n", ""))
                .findFirst()
                .orElse(whole.title());
    }
}
