package org.hongtou.output.docx.lint;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hongtou.output.docx.lint.LintedDocx.Entry;
import org.w3c.dom.Element;

/** The ZIP file and what its parts are said to be (ISO/IEC 29500-2). */
final class PackageRules {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final Map<String, String> FIRST_BYTES = Map.of(
            "image/png",
            "\u0089PNG\r\n\u001a\n",
            "image/jpeg",
            "\u00ff\u00d8\u00ff",
            "image/gif",
            "GIF8",
            "image/bmp",
            "BM");

    private PackageRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "entry-names",
                        Harm.REFUSES,
                        "ISO/IEC 29500-2 6.2.2 and B.3: names of parts; directories: open-agreements #496",
                        PackageRules::names),
                new LintRule(
                        "content-types",
                        Harm.REFUSES,
                        "ISO/IEC 29500-2 7.2.3; officegen #315 (an extension without a type), docx #2092 (one twice)",
                        PackageRules::types),
                new LintRule(
                        "main-part",
                        Harm.REFUSES,
                        "ISO/IEC 29500-1 11.3.10: one main document, of its own type",
                        PackageRules::main),
                new LintRule(
                        "picture-bytes",
                        Harm.DROPS,
                        "ISO/IEC 29500-1 15.2.14: what isn't of its type is a box with a red cross",
                        PackageRules::pictures));
    }

    private static void names(LintedDocx docx, Consumer<String> found) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : docx.entries()) {
            String name = entry.name();
            // Parts are told apart without regard to case.
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                found.accept(name + " twice");
            }
            boolean plain = name.equals(LintedDocx.TYPES) || name.matches("[A-Za-z0-9_.\\-]+(/[A-Za-z0-9_.\\-]+)*");
            if (!plain || name.contains("..") || name.endsWith(".")) {
                found.accept(name);
            }
        }
    }

    /** The type of each part; a part without one has none. */
    private static Map<String, String> typed(LintedDocx docx) {
        Map<String, String> types = new TreeMap<>();
        for (Entry entry : docx.entries()) {
            String ending = entry.name().substring(entry.name().lastIndexOf('.') + 1);
            for (Element one : docx.all(LintedDocx.TYPES, "Default")) {
                if (Nodes.attribute(one, "Extension").equalsIgnoreCase(ending)) {
                    types.put(entry.name(), Nodes.attribute(one, "ContentType"));
                }
            }
        }
        for (Element one : docx.all(LintedDocx.TYPES, "Override")) {
            types.put(Nodes.attribute(one, "PartName").substring(1), Nodes.attribute(one, "ContentType"));
        }
        return types;
    }

    private static void types(LintedDocx docx, Consumer<String> found) {
        if (!docx.has(LintedDocx.TYPES)) {
            found.accept("no " + LintedDocx.TYPES);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String kind : List.of("Default", "Override")) {
            for (Element one : docx.all(LintedDocx.TYPES, kind)) {
                String of = Nodes.attribute(one, "Extension") + Nodes.attribute(one, "PartName");
                if (!seen.add(of.toLowerCase(Locale.ROOT))) {
                    found.accept(of + " typed twice");
                }
                if (of.startsWith("/") && !docx.has(of.substring(1))) {
                    found.accept(of + " typed, but missing");
                }
            }
        }
        Map<String, String> types = typed(docx);
        for (Entry entry : docx.entries()) {
            String type = types.getOrDefault(entry.name(), "");
            if (!entry.name().equals(LintedDocx.TYPES) && (type.isEmpty() || type.equals("application/xml"))) {
                found.accept(entry.name() + " without a type");
            }
        }
    }

    private static void main(LintedDocx docx, Consumer<String> found) {
        List<String> mains = docx.relations().stream()
                .filter(relation -> relation.from().isEmpty() && relation.kind().equals("officeDocument"))
                .map(LintedDocx.Relation::to)
                .toList();
        if (mains.size() != 1 || !MAIN.equals(typed(docx).get(mains.getFirst()))) {
            found.accept("main documents: " + mains);
        }
    }

    private static void pictures(LintedDocx docx, Consumer<String> found) {
        Map<String, String> types = typed(docx);
        for (Entry entry : docx.entries()) {
            String type = types.getOrDefault(entry.name(), "");
            if (type.startsWith("image/")
                    && !new String(entry.bytes(), StandardCharsets.ISO_8859_1)
                            .startsWith(FIRST_BYTES.getOrDefault(type, "none known"))) {
                found.accept(entry.name() + " is no " + type);
            }
        }
    }
}
