package org.hongtou.proof.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.checked.Passage;
import org.hongtou.content.data.Data;
import org.hongtou.model.Block;
import org.hongtou.model.Paragraph;

/**
 * One text of a file: the body, that of an item, of a section of a reply.
 *
 * @param lines its paragraphs and headings, in order; tables and pictures are left out
 */
public record Body(List<Line> lines) {
    /**
     * A line as it was written and as it was read.
     *
     * @param passage with its place
     * @param paragraph what it was taken for
     */
    public record Line(Passage passage, Paragraph paragraph) {
        public String text() {
            return passage.text();
        }

        /** Whether it is a heading, or begins with one. */
        public boolean isHeading() {
            return paragraph.element().key().startsWith("heading")
                    || (!paragraph.spans().isEmpty()
                            && paragraph.spans().getFirst().role().name().startsWith("RUN_IN"));
        }
    }

    public Body {
        lines = List.copyOf(lines);
    }

    /** All texts of a file, in the order of its schema's keys. */
    public static List<Body> of(Manuscript manuscript) {
        Map<Integer, Passage> byLine = new LinkedHashMap<>();
        manuscript
                .paragraphs()
                .forEach(passage -> byLine.putIfAbsent(passage.line().place().line(), passage));
        List<Body> bodies = new ArrayList<>();
        gather(manuscript.data(), byLine, bodies);
        return bodies;
    }

    private static void gather(Data data, Map<Integer, Passage> byLine, List<Body> bodies) {
        if (data instanceof Data.Rich rich) {
            bodies.add(new Body(lines(rich, byLine)));
        }
        data.parts().forEach(part -> gather(part, byLine, bodies));
    }

    private static List<Line> lines(Data.Rich rich, Map<Integer, Passage> byLine) {
        List<Line> lines = new ArrayList<>();
        for (Block block : rich.blocks()) {
            if (block instanceof Paragraph paragraph) {
                Passage passage = byLine.get(paragraph.line());
                if (passage != null) {
                    lines.add(new Line(passage, paragraph));
                }
            }
        }
        return lines;
    }
}
