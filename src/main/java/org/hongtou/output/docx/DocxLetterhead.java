package org.hongtou.output.docx;

import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.output.docx.body.DocxParagraphs;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.SetParagraph;

/**
 * The mark and the red rule over a letter's first page: the first paragraphs of the text, where a clerk sees and changes
 * them. The section's upper margin is where they begin; the header of all further pages is as high as the room between
 * that and their own margin, and pushes the text down to it (ISO/IEC 29500-1 17.6.11: text that a header would run into
 * begins under the header).
 */
final class DocxLetterhead {
    private DocxLetterhead() {}

    /** The upper margin of the section that a document begins with. */
    static Length top(Frame frame) {
        Frame.FirstPage first = frame.firstPage();
        return first == null || first.head().isEmpty() ? frame.top() : Length.min(first.headTop(), frame.top());
    }

    static void write(Frame frame, DocxParagraphs paragraphs) {
        Frame.FirstPage first = frame.firstPage();
        if (first == null || first.head().isEmpty()) {
            return;
        }
        List<SetParagraph> head = first.head();
        Length place = first.headTop();
        for (int i = 0; i < head.size(); i++) {
            SetParagraph paragraph = head.get(i);
            Length before = i == 0 ? first.headTop().minus(top(frame)) : Length.ZERO;
            place = place.plus(paragraph.height());
            Length after = i < head.size() - 1
                    ? Length.ZERO
                    : Length.max(Length.ZERO, frame.top().minus(place));
            paragraphs.write(paragraph.withFormat(paragraph.format().withBefore(before)), after, () -> {});
        }
    }
}
