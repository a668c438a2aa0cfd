package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.model.Block;
import org.hongtou.model.Document;
import org.hongtou.model.Element;
import org.hongtou.model.Imprint;
import org.hongtou.model.Labelled;
import org.hongtou.model.Paragraph;
import org.hongtou.style.Phrase;
import org.hongtou.style.Phrases;

/**
 * Addressees so many that page 1 would hold no text stand in the imprint, above 抄送 and in its form (GB/T 9704-2012
 * 7.3.2, 7.4.2).
 */
final class AddresseeMove {
    private static final Pattern LAST_POINT = Pattern.compile("\\p{Po}$");

    private AddresseeMove() {}

    /** The document with its addressees in the imprint; the same where it has none. */
    static Document moved(Document document, Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        String addressee = "";
        Imprint imprint = new Imprint(Imprint.Form.IMPRINT, List.of(), List.of(), "", "", "");
        for (Block block : document.blocks()) {
            if (addressee.isEmpty()
                    && block instanceof Paragraph paragraph
                    && paragraph.element() == Element.ADDRESSEE) {
                addressee = paragraph.text();
            } else if (block instanceof Imprint given) {
                imprint = given;
            } else {
                blocks.add(block);
            }
        }
        if (addressee.isEmpty()) {
            return document;
        }
        blocks.add(withAddressee(imprint, addressee, phrases));
        return new Document(document.kind(), document.layout(), document.properties(), blocks);
    }

    private static Imprint withAddressee(Imprint imprint, String addressee, Phrases phrases) {
        String names = LAST_POINT.matcher(addressee).replaceFirst("") + phrases.of(Phrase.AFTER_ADDRESSEES);
        List<Labelled> lines = new ArrayList<>();
        lines.add(new Labelled(phrases.of(Phrase.ADDRESSEES), List.of(names)));
        lines.addAll(imprint.lines());
        return new Imprint(
                imprint.form(), lines, imprint.staff(), imprint.printedBy(), imprint.printedOn(), imprint.copies());
    }
}
