package org.hongtou.output.docx.lint;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tables among what stands before and behind them. */
final class TableRules {
    private TableRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "cell-ends-in-a-paragraph",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 17.4.65; unioffice #234, dradispro #270, docx #3038",
                        TableRules::cells),
                new LintRule(
                        "rows-and-cells",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 17.4.37 and 17.4.78: a table of rows, a row of cells",
                        TableRules::rows),
                new LintRule(
                        "tables-touch",
                        Harm.MISREADS,
                        "python-docx #1072, pandoc #4315: tables without a paragraph between are one",
                        TableRules::touch),
                new LintRule(
                        "story-ends-in-a-paragraph",
                        Harm.REPAIRS,
                        "ISO/IEC 29500-1 17.4.57: a floating table hangs on the paragraph that follows; "
                                + "Word gives each story a last paragraph",
                        TableRules::last),
                new LintRule(
                        "head-rows-are-the-first",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 17.4.49: rows are repeated from the first without a gap",
                        TableRules::heads));
    }

    private static void each(LintedDocx docx, String name, BiConsumer<String, Element> see) {
        docx.eachStory((part, root) -> Nodes.all(root, name).forEach(one -> see.accept(part, one)));
    }

    private static void cells(LintedDocx docx, Consumer<String> found) {
        each(docx, "tc", (part, cell) -> {
            List<Element> blocks = Nodes.children(cell);
            if (blocks.isEmpty() || !Nodes.is(blocks.getLast(), "p")) {
                found.accept(part + ": cell " + Nodes.words(cell));
            }
        });
    }

    private static void rows(LintedDocx docx, Consumer<String> found) {
        each(docx, "tbl", (part, table) -> {
            if (Nodes.children(table, "tr").isEmpty()) {
                found.accept(part + ": table without rows");
            }
            if (Nodes.child(table, "tblPr") == null || Nodes.child(table, "tblGrid") == null) {
                found.accept(part + ": table without properties or a grid " + Nodes.words(table));
            }
        });
        each(docx, "tr", (part, row) -> {
            if (Nodes.children(row, "tc").isEmpty()) {
                found.accept(part + ": row without cells");
            }
        });
    }

    private static void touch(LintedDocx docx, Consumer<String> found) {
        each(docx, "tbl", (part, table) -> {
            Element next = nextBlock(table);
            if (Nodes.is(next, "tbl")) {
                found.accept(part + ": " + Nodes.words(table) + " and what follows");
            }
        });
    }

    private static @Nullable Element nextBlock(Element block) {
        for (Node next = block.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (next instanceof Element element
                    && !String.valueOf(element.getLocalName()).startsWith("bookmark")) {
                return element;
            }
        }
        return null;
    }

    private static void last(LintedDocx docx, Consumer<String> found) {
        docx.eachStory((part, root) -> {
            Element body = Nodes.child(root, "body");
            List<Element> blocks = Nodes.children(body == null ? root : body).stream()
                    .filter(block -> !Nodes.is(block, "sectPr"))
                    .toList();
            if (blocks.isEmpty() || !Nodes.is(blocks.getLast(), "p")) {
                found.accept(part);
            }
        });
    }

    private static void heads(LintedDocx docx, Consumer<String> found) {
        each(docx, "tbl", (part, table) -> {
            boolean gap = false;
            for (Element row : Nodes.children(table, "tr")) {
                Element properties = Nodes.child(row, "trPr");
                boolean head = properties != null && Nodes.child(properties, "tblHeader") != null;
                if (head && gap) {
                    found.accept(part + ": " + Nodes.words(row));
                }
                gap |= !head;
            }
        });
    }
}
