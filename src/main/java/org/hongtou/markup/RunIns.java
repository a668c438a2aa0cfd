package org.hongtou.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Element;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;

/** Joins headings and titles that run in to the paragraphs after them. */
final class RunIns {
    private static final String ENDINGS = "。！？：；…";

    private RunIns() {}

    /**
     * A block as it was read.
     *
     * @param block the block
     * @param runsIn whether it is to open the paragraph after it
     */
    record Item(Block block, boolean runsIn) {}

    /** The blocks in order; one that runs in but has no paragraph after it stands alone. */
    static List<Block> join(List<Item> items) {
        Deque<Block> blocks = new ArrayDeque<>(items.size() + 1);
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (item.runsIn()
                    && item.block() instanceof Paragraph heading
                    && blocks.peekFirst() instanceof Paragraph text
                    && takes(text)) {
                blocks.removeFirst();
                blocks.addFirst(join(heading, text));
            } else {
                blocks.addFirst(item.block());
            }
        }
        return List.copyOf(blocks);
    }

    private static boolean takes(Paragraph text) {
        return text.element() == Element.PARAGRAPH || text.element() == Element.LEAD;
    }

    private static Paragraph join(Paragraph heading, Paragraph text) {
        int level = ParagraphReader.level(heading.element());
        Span.Role role = level == 0 ? Span.Role.RUN_IN_TITLE : Span.runIn(level);
        String words = InlineText.line(heading.text());
        String closed = ENDINGS.indexOf(words.charAt(words.length() - 1)) < 0 ? words + "。" : words;
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(closed, role));
        spans.addAll(text.spans());
        int line = heading.line() == 0 ? text.line() : heading.line();
        String id = heading.id().isEmpty() ? text.id() : heading.id();
        Standing standing = new Standing(
                text.standing().side(),
                heading.standing().newPage() || text.standing().newPage());
        return new Paragraph(text.element(), spans, line, id, standing);
    }
}
