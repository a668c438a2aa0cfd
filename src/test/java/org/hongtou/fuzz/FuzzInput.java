package org.hongtou.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * One file that a target gives to the program.
 *
 * @param place what the file is for, as its target reads it: {@code bulletin/template.ftlx}; in the corpus its name below
 *     the target's folder begins with the folders of this one
 * @param bytes the file; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not compared
record FuzzInput(String place, byte[] bytes) {

    static FuzzInput of(String place, String text) {
        return new FuzzInput(place, text.getBytes(StandardCharsets.UTF_8));
    }

    FuzzInput with(byte[] others) {
        return new FuzzInput(place, others);
    }

    /** The first folder of the place: the kind that the file belongs to. */
    String folder() {
        return place.substring(0, Math.max(0, place.indexOf('/')));
    }

    /** The place without its folders. */
    String file() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    String ending() {
        return place.substring(place.lastIndexOf('.') + 1);
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
