package org.hongtou.typeset.compose;

import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Attachment;
import org.hongtou.model.Block;
import org.hongtou.model.Table;

/** Names what a document asks for and this typesetter doesn't set, so that nothing is left out without a word. */
final class NotSet {
    private final String file;
    private final Report report;

    NotSet(String file, Report report) {
        this.file = file;
        this.report = report;
    }

    void look(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Table table -> turned(table.landscape(), table.line());
                case Attachment attachment -> {
                    turned(attachment.landscape(), 0);
                    look(attachment.blocks());
                }
                default -> {}
            }
        }
    }

    private void turned(boolean landscape, int line) {
        if (landscape) {
            report.add(Diagnostic.warning("typeset.not-turned", new Place(file, line, 0)));
        }
    }
}
