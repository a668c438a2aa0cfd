package org.hongtou.content.checked;

import java.util.HashSet;
import java.util.Set;
import org.hongtou.content.data.Data;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.sheet.SheetFiles;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;

/**
 * Checks what files say against their kind's schema: all that is wrong in one run, nothing twice. Safe for use by many
 * threads.
 */
public final class SchemaCheck {
    private final KeyFinders finders;

    public SchemaCheck(Schema schema) {
        this.finders = new KeyFinders(schema);
    }

    /**
     * The file's values by the canonical names of its keys.
     *
     * @param sheets the sheets that the file may name
     * @throws org.hongtou.diagnostics.Halt if the file has errors, those that the reader found included
     */
    public Data.Fields check(Node root, SheetFiles sheets, Report report) {
        Node.Mapping mapping = mapping(root, report);
        Faults faults = new Faults(report, root.place().file());
        Report found = new Report();
        Data.Fields fields = new ValueCheck(finders, sheets).file(mapping, found);
        found.diagnostics().stream().filter(faults::isNews).forEach(report::add);
        report.haltOnErrors();
        return fields;
    }

    /** The root of a content file, which must be a mapping. */
    static Node.Mapping mapping(Node root, Report report) {
        if (root instanceof Node.Mapping mapping) {
            return mapping;
        }
        report.haltOnErrors();
        Place place = root.place();
        throw report.halt(Diagnostic.error("content.not-a-mapping", place));
    }

    /** The lines of a file that the reader found errors on. */
    private static final class Faults {
        private final String file;
        private final Set<Integer> lines = new HashSet<>();
        private boolean strayLines;

        Faults(Report report, String file) {
            this.file = file;
            for (Diagnostic diagnostic : report.diagnostics()) {
                if (diagnostic.severity() == Severity.ERROR
                        && diagnostic.place().file().equals(file)) {
                    lines.add(diagnostic.place().line());
                    strayLines |= diagnostic.code().equals("content.stray-line");
                }
            }
        }

        /** What is found on a line that the reader couldn't read as it stands is that error's consequence. */
        boolean isNews(Diagnostic diagnostic) {
            boolean missing = diagnostic.code().startsWith("content.missing-");
            boolean here = diagnostic.place().file().equals(file);
            return missing
                    ? !strayLines
                    : !here || !lines.contains(diagnostic.place().line());
        }
    }
}
