package org.hongtou.output.pdf;

import org.hongtou.flate.PieceCode;

/**
 * The codes that the streams of every document are compressed in, made for those of the samples: to make one for each
 * stream would take longer than all the rest of compressing it.
 */
final class StreamCodes {
    /** For what is drawn on a page. */
    static final PieceCode DRAWING = PieceCode.ofDigits("""
            3577888988699f999998a999aa99a99a69a99aaa98a9a9575555556666aa8a8aa988878a99aa98aa
            8ab97bbbbbbb8babb898b888b89bb9989a7b79aab9bbbbcbbbcbbbbbbcbcbbccbcbbccccbbbcacbb
            bcbccccbcbccccccccccccccdbcccccccccccbccbccccccccbccccccdbccccccbcdccccdbcdccbcc
            ccccccccccccccccf65665667667676778cfeddffffffff7b7887764333345444556689cafde
            """);

    /** For the maps of fonts' characters. */
    static final PieceCode CHARACTERS = PieceCode.ofDigits("""
            eeeeeeeeee4eeeeeeeeeeeeeeeeeeeee4eeeeeee99eee9e73566656666ee3e3ee776766ee8eee89a
            aea7a9eeeeeeeeeee676657796eea7676e6778eee8eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
            eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
            eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeedddddd555555555555555555555555555544
            """);

    private StreamCodes() {}
}
