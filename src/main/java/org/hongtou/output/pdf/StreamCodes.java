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
            ffffffffff6fffffffffffffffffffff5fffffff89fff8f66555555556ff7f6ff666666ff7fff999
            9f9799fffffffffff676657796ff97566f5767fff7ffffffffffffffffffffffffffffffffffffff
            ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
            ffffffffffeeeeeee54545899de8eeedeeeeeeeeeeeeee6ee7787285445542455767879abcee
            """);

    private StreamCodes() {}
}
