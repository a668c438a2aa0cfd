package org.hongtou.importer.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What people noted in a DOCX while they went through it: tracked changes and comments, with who and when. */
public final class Reviews {
    private static final Map<String, Form> FORMS =
            Map.of("ins", Form.INSERTED, "moveTo", Form.MOVED, "del", Form.DELETED, "comment", Form.COMMENT);
    private static final int DAY = 10;

    private Reviews() {}

    /** What somebody did. */
    public enum Form {
        INSERTED,
        DELETED,
        MOVED,
        COMMENT
    }

    /**
     * A note.
     *
     * @param form what was done
     * @param who the author's name as the file has it; empty where it has none
     * @param day the day, 2026-11-02; empty where the file has none
     * @param words what was inserted, deleted or moved, or what the comment says
     */
    public record Review(Form form, String who, String day, String words) {}

    /**
     * The changes in the order of the text, and the comments after them. What stands next to each other by one author on
     * one day is one.
     *
     * @throws IOException if the file can't be read
     */
    public static List<Review> of(byte[] docx) throws IOException {
        try {
            PackageParts parts = new PackageParts(docx);
            String main = new Relations(parts, "").ofType("officeDocument");
            List<Review> reviews = new ArrayList<>();
            if (main != null) {
                read(parts.get(main), reviews);
                String comments = new Relations(parts, main).ofType("comments");
                read(comments == null ? null : parts.get(comments), reviews);
            }
            return List.copyOf(reviews);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void read(byte @Nullable [] part, List<Review> reviews) throws XMLStreamException {
        if (part == null) {
            return;
        }
        Deque<String> open = new ArrayDeque<>();
        StringBuilder words = new StringBuilder();
        Review begun = null;
        boolean near = false;
        int depth = 0;
        try (Xml xml = new Xml(part)) {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open.push(xml.name());
                    Form form = FORMS.get(xml.name());
                    if (form != null && begun == null) {
                        begun = new Review(form, said(xml, "author"), day(said(xml, "date")), "");
                        words.setLength(0);
                        depth = open.size();
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (begun != null && open.size() == depth) {
                        near = add(reviews, begun, words.toString().strip(), near);
                        begun = null;
                    } else if (begun == null && xml.name().equals("p")) {
                        near = false;
                    } else if (begun != null && xml.name().equals("p")) {
                        words.append(' ');
                    }
                    open.pop();
                } else if ("t".equals(open.peek()) || "delText".equals(open.peek())) {
                    near &= begun != null;
                    words.append(xml.text());
                }
            }
        }
    }

    /** Adds a change, or to the last one where nothing stands between; whether the next may go on with it. */
    private static boolean add(List<Review> reviews, Review begun, String words, boolean near) {
        Review last = reviews.isEmpty() ? null : reviews.getLast();
        if (words.isEmpty()) {
            return near;
        }
        boolean goesOn = near
                && last != null
                && last.form() == begun.form()
                && begun.form() != Form.COMMENT
                && last.who().equals(begun.who())
                && last.day().equals(begun.day());
        if (goesOn) {
            reviews.removeLast();
        }
        String all = goesOn && last != null ? last.words() + words : words;
        reviews.add(new Review(begun.form(), begun.who(), begun.day(), all));
        return true;
    }

    private static String said(Xml xml, String attribute) {
        return Objects.requireNonNullElse(xml.attribute(attribute), "").strip();
    }

    private static String day(String time) {
        return time.length() < DAY ? time : time.substring(0, DAY);
    }
}
