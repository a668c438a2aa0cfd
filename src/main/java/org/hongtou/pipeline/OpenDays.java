package org.hongtou.pipeline;

import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;

/** Days that are still open are a draft's: 2026年6月　日. In what goes out nobody would see that one lacks. */
final class OpenDays {
    /** The key by which a file says that it is a draft. */
    static final String DRAFT = "draft";

    private OpenDays() {}

    /**
     * Requires that a file with open days says that it is a draft.
     *
     * @throws org.hongtou.diagnostics.Halt if one doesn't: the errors stand in the report
     */
    static void check(Data.Fields file, Report report) {
        if (!file.values().containsKey(DRAFT)) {
            look(file, report);
            report.haltOnErrors();
        }
    }

    private static void look(Data data, Report report) {
        switch (data) {
            case Data.Day day -> {
                if (day.isOpen()) {
                    report.add(Diagnostic.error("content.date-open", day.place(), day.printed()));
                }
            }
            case Data.Many many -> many.items().forEach(item -> look(item, report));
            case Data.Fields fields -> fields.values().values().forEach(value -> look(value, report));
            default -> {
                // Nothing else holds a day.
            }
        }
    }
}
