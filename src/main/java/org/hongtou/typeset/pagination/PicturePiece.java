package org.hongtou.typeset.pagination;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.line.BrokenParagraph;

/** A picture: one part, as high as its lines of the grid. */
final class PicturePiece implements Piece {
    private final SetPicture picture;

    PicturePiece(SetPicture picture) {
        this.picture = picture;
    }

    @Override
    public SetPicture strip() {
        return picture;
    }

    @Override
    public int paragraphs() {
        return 0;
    }

    @Override
    public void eachParagraph(Consumer<BrokenParagraph> look) {}

    @Override
    public boolean shows(int from, int to, Predicate<Element> sought) {
        return true;
    }

    @Override
    public int lines(int from, int to) {
        return 0;
    }

    @Override
    public long before() {
        return picture.before().emu();
    }

    @Override
    public boolean newPage() {
        return false;
    }

    @Override
    public boolean keepNext() {
        return picture.keepNext();
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public int fitting(int from, long room) {
        return picture.pitch().emu() <= room ? 1 : 0;
    }

    @Override
    public int forced(int from, long room) {
        return 1;
    }

    @Override
    public int staying(int from) {
        return 0;
    }

    @Override
    public long height(int from, int to) {
        return picture.pitch().emu();
    }

    @Override
    public void place(PageBuilder page, int from, int to, long y) {
        page.picture(picture, y);
    }
}
