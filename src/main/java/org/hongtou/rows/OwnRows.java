package org.hongtou.rows;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.schema.RowRule;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.workbook.Worksheet;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Which rows are another office's to answer: those among whose helpers the own office stands. */
final class OwnRows {
    private static final int PARTS = 3;

    private final List<String> issuers;
    private final List<Heading> helpers = new ArrayList<>();
    private final @Nullable Target target;
    private final String option;
    private final List<Heading> asked = new ArrayList<>();
    private boolean any;
    private boolean found;

    OwnRows(Schema schema, RowKeys targets, HeadingRow headings, List<String> issuers) {
        this.issuers = issuers;
        List<String> own = schema.rows().own();
        RowRule.Condition then = own.size() == PARTS ? RowRule.Condition.of(own.get(2)) : null;
        this.target = then == null ? null : targets.at(then.key());
        this.option = then == null ? "" : then.value();
        if (then != null) {
            helpers.addAll(headings.of(own.get(1)));
            asked.addAll(headings.of(then.key()));
        }
    }

    /** What follows for a row; null where nothing does, or the row says it itself. */
    RowValues.@Nullable Implied implied(RowCells row) {
        if (target == null
                || asked.stream()
                        .anyMatch(heading -> !row.cells(heading.column()).isEmpty())) {
            return null;
        }
        for (Heading helper : helpers) {
            for (String cell : row.cells(helper.column())) {
                any = true;
                if (Words.listed(cell).stream().anyMatch(this::isOwn)) {
                    found = true;
                    return new RowValues.Implied(target, option);
                }
            }
        }
        return null;
    }

    /** Whether it is the own office, whose name people shorten at its front: 教育和体育局 of 青垣区教育和体育局. */
    private boolean isOwn(String name) {
        return issuers.stream()
                .anyMatch(issuer -> issuer.equals(name)
                        || (name.length() > 2 && issuer.endsWith(name))
                        || (issuer.length() > 2 && name.endsWith(issuer)));
    }

    /** Where helpers stand in a sheet and none of them is the own office, nobody can tell which rows are another's. */
    void tell(Worksheet sheet, Report report) {
        if (target != null && any && !found && asked.isEmpty()) {
            report.add(Diagnostic.advice(
                    "content.rows-whose",
                    sheet.place(),
                    helpers.getFirst().words(),
                    target.root().shown(),
                    issuers.isEmpty() ? "" : issuers.getFirst()));
        }
    }
}
