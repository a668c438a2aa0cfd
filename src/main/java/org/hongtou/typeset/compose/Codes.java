package org.hongtou.typeset.compose;

import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.CodePicture;
import org.hongtou.model.Document;
import org.hongtou.model.Length;
import org.hongtou.model.PictureFile;
import org.hongtou.model.Pictures;
import org.hongtou.typeset.galley.Beside;
import org.jspecify.annotations.Nullable;

/** The code of a document, 二维码, as large as it is drawn. */
final class Codes {
    /** From the words to the code. */
    private static final Length GAP = Length.mm(4);
    /** The highest one: what stands under a corner must still find its place. */
    private static final Length HIGHEST = Length.mm(40);

    private final @Nullable CodePicture code;
    private final @Nullable Beside drawn;

    Codes(Document document, Pictures pictures) {
        CodePicture found = null;
        for (Block block : document.blocks()) {
            found = block instanceof CodePicture one ? one : found;
        }
        code = found;
        PictureFile file = found == null ? null : pictures.find(found.file());
        drawn = found == null || file == null ? null : drawn(found, file);
    }

    private static Beside drawn(CodePicture code, PictureFile file) {
        Length height = code.width().times((double) file.height() / file.width());
        double fitting = Math.min(1, (double) HIGHEST.emu() / height.emu());
        Length width = code.width().times(fitting);
        return new Beside(
                code.file(), width, height.times(fitting), width.plus(GAP).toTwip(), code.description());
    }

    /** The code, if it stands there. */
    @Nullable
    Beside beside(CodePicture.Place place) {
        return code == null || code.place() != place ? null : drawn;
    }

    void setTo(HeadComposer head) {
        Beside picture = beside(CodePicture.Place.HEAD);
        if (picture != null) {
            head.add(picture);
        }
    }

    /** Tells of a code that nothing stands beside, and of one that had to be smaller. */
    void tell(boolean footed, String file, Report report) {
        if (code == null || drawn == null) {
            return;
        }
        if (!footed && code.place() == CodePicture.Place.FOOT) {
            report.add(Diagnostic.error("typeset.code-without-foot", Place.file(file), code.file()));
        }
        if (drawn.width().compareTo(code.width()) < 0) {
            report.add(Diagnostic.advice(
                    "typeset.code-smaller",
                    Place.file(file),
                    code.file(),
                    Math.round(drawn.width().mm())));
        }
    }
}
