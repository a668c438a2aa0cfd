package org.hongtou.typeset.compose;

import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Length;
import org.hongtou.model.NameList;

/**
 * How many columns a list of names has, where its person leaves that open: as many as leave a character between the
 * names of most people. Lists of people in one text have the same; a few long names among short ones take the room of
 * several columns.
 */
final class NameColumns {
    /** More than six are hard to read. */
    private static final int MOST = 6;
    /** Lists of fewer columns hold offices rather than people. */
    private static final int FEW = 4;
    /** So many characters a name has at the most that counts, however few are so long. */
    private static final int NAME = 4;
    /** Of the names, one in so many may be longer than a column. */
    private static final int LONG = 5;

    private final TextSetter setter;
    private final Length room;
    private final Length size;

    /**
     * @param room the width that the columns share
     * @param size the letters' size: the least room between two names
     */
    NameColumns(TextSetter setter, Length room, Length size) {
        this.setter = setter;
        this.room = room;
        this.size = size;
    }

    /** The columns of a list. */
    int of(NameList list, List<Block> text) {
        if (list.columns() > 0) {
            return list.columns();
        }
        int own = own(list);
        if (own < FEW) {
            return own;
        }
        return text.stream()
                .filter(NameList.class::isInstance)
                .map(NameList.class::cast)
                .filter(other -> other.columns() == 0)
                .mapToInt(this::own)
                .filter(other -> other >= FEW)
                .min()
                .orElse(own);
    }

    private int own(NameList list) {
        List<Length> widths = NameListComposer.spread(list.names()).stream()
                .map(name -> setter.width(NameListComposer.NAMES, name))
                .sorted()
                .toList();
        Length usual = widths.get((widths.size() - 1) * (LONG - 1) / LONG);
        for (Length width : widths) {
            if (width.compareTo(size.times(NAME)) <= 0) {
                usual = Length.max(usual, width);
            }
        }
        return Math.clamp(room.emu() / usual.plus(size).emu(), 1, MOST);
    }
}
