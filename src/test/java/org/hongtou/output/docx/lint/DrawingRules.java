package org.hongtou.output.docx.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Pictures in DrawingML, WordArt in VML (ISO/IEC 29500-1 20.4). */
final class DrawingRules {
    private static final long LARGEST = 27_273_042_316_900L;

    private DrawingRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "drawing-ids",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 20.4.2.5; docx #2719, poi-tl #361, docxtemplates #315: unique in the package",
                        DrawingRules::ids),
                new LintRule(
                        "drawing-size",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 20.1.10.42: whole, of some size; officegen #323, pandoc #6880",
                        DrawingRules::sizes),
                new LintRule(
                        "drawing-size-twice",
                        Harm.MISREADS,
                        "ISO/IEC 29500-1 20.4.2.7: the room is as large as the picture",
                        DrawingRules::agree),
                new LintRule(
                        "drawing-distances",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 20.4.3.6 and 20.4.3.3: none below zero, offsets of 32 bits",
                        DrawingRules::distances),
                new LintRule(
                        "drawing-order",
                        Harm.MISREADS,
                        "ISO/IEC 29500-1 20.4.2.3: of two with one relativeHeight either may lie above",
                        DrawingRules::heights),
                new LintRule(
                        "shape-ids",
                        Harm.REPAIRS,
                        "ISO/IEC 29500-4 19.1.2.19: ids of shapes are unique, docxtemplates #315; a type is there",
                        DrawingRules::shapes));
    }

    private static void ids(LintedDocx docx, Consumer<String> found) {
        Set<String> seen = new HashSet<>();
        docx.all("docPr", (part, drawing) -> {
            if (!seen.add(Nodes.attribute(drawing, "id")) || Nodes.number(drawing, "id", 0) < 1) {
                found.accept(part + ": " + Nodes.attribute(drawing, "id"));
            }
        });
    }

    private static long length(Element element, String name) {
        String value = Nodes.attribute(element, name);
        return value.matches("-?[0-9]{1,18}") ? Long.parseLong(value) : Long.MIN_VALUE;
    }

    private static void sizes(LintedDocx docx, Consumer<String> found) {
        for (String name : List.of("extent", "ext")) {
            docx.all(name, (part, extent) -> {
                for (String side : List.of("cx", "cy")) {
                    long length = length(extent, side);
                    if (length <= 0 || length > LARGEST) {
                        found.accept(part + ": " + Nodes.attribute(extent, side));
                    }
                }
            });
        }
    }

    private static void agree(LintedDocx docx, Consumer<String> found) {
        docx.all("extent", (part, extent) -> {
            for (Element shape : Nodes.all(extent.getParentNode(), "ext")) {
                if (length(shape, "cx") != length(extent, "cx") || length(shape, "cy") != length(extent, "cy")) {
                    found.accept(part + ": " + Nodes.attribute(extent, "cx"));
                }
            }
        });
    }

    private static void distances(LintedDocx docx, Consumer<String> found) {
        for (String name : List.of("anchor", "inline")) {
            docx.all(name, (part, drawing) -> {
                for (String side : List.of("distT", "distB", "distL", "distR")) {
                    if (length(drawing, side) < 0) {
                        found.accept(part + ": " + side);
                    }
                }
                for (Element offset : Nodes.all(drawing, "posOffset")) {
                    if (!offset.getTextContent().matches("-?[0-9]{1,10}")
                            || Math.abs(Long.parseLong(offset.getTextContent())) > Integer.MAX_VALUE) {
                        found.accept(part + ": " + offset.getTextContent());
                    }
                }
            });
        }
    }

    private static void heights(LintedDocx docx, Consumer<String> found) {
        docx.eachStory((part, root) -> {
            Set<Long> seen = new HashSet<>();
            for (Element drawing : Nodes.all(root, "anchor")) {
                if (!seen.add(length(drawing, "relativeHeight")) || length(drawing, "relativeHeight") < 0) {
                    found.accept(part + ": " + length(drawing, "relativeHeight"));
                }
            }
        });
    }

    private static void shapes(LintedDocx docx, Consumer<String> found) {
        Set<String> seen = new HashSet<>();
        docx.all("shape", (part, shape) -> {
            for (String id : List.of(Nodes.attribute(shape, "id"), Nodes.attribute(shape, "spid"))) {
                if (id.isEmpty() || !seen.add(id)) {
                    found.accept(part + ": " + id);
                }
            }
            Element picture = (Element) shape.getParentNode();
            String type = Nodes.attribute(shape, "type");
            if (Nodes.children(picture, "shapetype").stream()
                    .noneMatch(one -> type.equals("#" + Nodes.attribute(one, "id")))) {
                found.accept(part + ": type " + type);
            }
        });
    }
}
