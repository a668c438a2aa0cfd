package org.hongtou.output.docx.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Title, author and dates of the document (ISO/IEC 29500-2 8.3). */
final class PropertiesRules {
    private static final String CORE = "docProps/core.xml";
    private static final String DATE =
            "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z";

    private PropertiesRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "property-dates",
                        Harm.REFUSES,
                        "ISO/IEC 29500-2 8.3.4; Open-XML-SDK #6, pandoc #1046: W3CDTF, said to be so, not empty",
                        PropertiesRules::dates),
                new LintRule(
                        "properties-once",
                        Harm.REFUSES,
                        "ISO/IEC 29500-2 8.3.4; python-docx #1037, pandoc #1046: none twice",
                        PropertiesRules::once));
    }

    private static void dates(LintedDocx docx, Consumer<String> found) {
        for (String name : List.of("created", "modified")) {
            for (Element date : docx.all(CORE, name)) {
                if (!date.getTextContent().matches(DATE)
                        || !Nodes.attribute(date, "type").equals("dcterms:W3CDTF")) {
                    found.accept(name + " " + date.getTextContent());
                }
            }
        }
    }

    private static void once(LintedDocx docx, Consumer<String> found) {
        for (Element root : docx.all(CORE, "coreProperties")) {
            Set<String> seen = new HashSet<>();
            for (Element one : Nodes.children(root)) {
                if (!seen.add(one.getLocalName())) {
                    found.accept(one.getNodeName());
                }
            }
        }
    }
}
