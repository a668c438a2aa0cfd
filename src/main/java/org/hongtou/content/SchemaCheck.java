package org.hongtou.content;

import java.util.HashSet;
import java.util.Set;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;

/** Checks what a file says against its kind's schema: all that is wrong in one run, nothing twice. */
public final class SchemaCheck {
    private final Set<Integer> faultyLines = new HashSet<>();
    private boolean strayLines;

    private SchemaCheck(Report report, String file) {
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR
                    && diagnostic.place().file().equals(file)) {
                faultyLines.add(diagnostic.place().line());
                strayLines |= diagnostic.code().equals("content.stray-line");
            }
        }
    }

    /**
     * The file's values by the canonical names of its keys.
     *
     * @throws org.hongtou.diagnostics.Halt if the file has errors, those that the reader found included
     */
    public static Data.Fields check(Node root, Schema schema, Report report) {
        Node.Mapping mapping = mapping(root, report);
        SchemaCheck check = new SchemaCheck(report, root.place().file());
        Report found = new Report();
        Data.Fields fields = new ValueCheck(schema).file(mapping, found);
        found.diagnostics().stream().filter(check::isNews).forEach(report::add);
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

    /** What is found on a line that the reader couldn't read as it stands is that error's consequence. */
    private boolean isNews(Diagnostic diagnostic) {
        boolean missing = diagnostic.code().startsWith("content.missing-");
        return missing ? !strayLines : !faultyLines.contains(diagnostic.place().line());
    }
}
