package org.hongtou.typeset.compose;

import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Attachment;
import org.hongtou.model.Block;
import org.hongtou.model.Mark;
import org.hongtou.model.Signature;
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
                case Mark mark -> look(mark);
                case Signature signature -> look(signature);
                case Table table -> turned(table.landscape(), table.line());
                case Attachment attachment -> {
                    turned(attachment.landscape(), 0);
                    look(attachment.blocks());
                }
                default -> {}
            }
        }
    }

    private void look(Mark mark) {
        if (mark.names().size() > 1 && !mark.suffix().isEmpty()) {
            report.add(Diagnostic.advice(
                    "typeset.main-mark-alone", Place.file(file), mark.names().getFirst()));
        }
    }

    private void look(Signature signature) {
        signature.signers().forEach(signer -> pictured(signer.seal()));
        Signature.Stamp stamp = signature.stamp();
        pictured(stamp == null ? "" : stamp.picture());
    }

    private void pictured(String picture) {
        if (!picture.isEmpty()) {
            report.add(Diagnostic.warning("typeset.seal-not-drawn", Place.file(file), picture));
        }
    }

    private void turned(boolean landscape, int line) {
        if (landscape) {
            report.add(Diagnostic.warning("typeset.not-turned", new Place(file, line, 0)));
        }
    }
}
