package org.hongtou.output.docx.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for all that Word wouldn't take as it is written. */
final class DocxLint {
    private DocxLint() {}

    /** A place that breaks a rule. */
    record Finding(LintRule rule, String place) {
        @Override
        public String toString() {
            return rule.name() + " (" + rule.harm() + "; " + rule.source() + "): " + place;
        }
    }

    static List<LintRule> rules() {
        return Stream.of(
                        PackageRules.all(),
                        RelationRules.all(),
                        MarkupRules.all(),
                        TextRules.all(),
                        TableRules.all(),
                        TableGridRules.all(),
                        FieldRules.all(),
                        BookmarkRules.all(),
                        StyleRules.all(),
                        StyleNameRules.all(),
                        NumberingRules.all(),
                        SectionRules.all(),
                        DrawingRules.all(),
                        RangeRules.all(),
                        SettingsRules.all(),
                        PropertiesRules.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Finding> findings(LintedDocx docx) {
        List<Finding> findings = new ArrayList<>();
        for (LintRule rule : rules()) {
            rule.search().in(docx, place -> findings.add(new Finding(rule, place)));
        }
        return List.copyOf(findings);
    }
}
