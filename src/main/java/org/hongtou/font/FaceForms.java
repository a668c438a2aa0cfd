package org.hongtou.font;

import org.hongtou.style.Face;
import org.hongtou.typeset.Letterforms;
import org.hongtou.typeset.Script;
import org.jspecify.annotations.Nullable;

/** The letters of a pair of faces, from the fonts that show them: each script's are looked up once. */
final class FaceForms implements Letterforms {
    private final FontLibrary library;
    private final Face face;
    private final boolean bold;
    private LibraryFont @Nullable [] han;
    private LibraryFont @Nullable [] latin;

    FaceForms(FontLibrary library, Face face, boolean bold) {
        this.library = library;
        this.face = face;
        this.bold = bold;
    }

    @Override
    public String font(int codePoint) {
        return library.first(chain(codePoint), codePoint).key();
    }

    @Override
    public int advance(int codePoint) {
        return library.first(chain(codePoint), codePoint).advance(codePoint);
    }

    private LibraryFont[] chain(int codePoint) {
        if (Script.isHan(codePoint)) {
            LibraryFont[] known = han;
            if (known == null) {
                known = library.chain(face, codePoint, bold);
                han = known;
            }
            return known;
        }
        LibraryFont[] known = latin;
        if (known == null) {
            known = library.chain(face, codePoint, bold);
            latin = known;
        }
        return known;
    }
}
