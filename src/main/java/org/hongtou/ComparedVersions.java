package org.hongtou;

import java.util.List;
import org.hongtou.takeback.Comparison;

/**
 * How one version of a document became another.
 *
 * @param docx the later version's Word file, in which each change can be accepted or rejected
 * @param changes what was changed, in the order of the text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and as large as Word files are
public record ComparedVersions(byte[] docx, List<TakenBack.Change> changes) {
    public ComparedVersions {
        changes = List.copyOf(changes);
    }

    static ComparedVersions of(Comparison.Compared compared) {
        return new ComparedVersions(
                compared.docx(),
                compared.changes().stream().map(TakenBack::change).toList());
    }
}
