package org.hongtou.picture;

import java.util.List;

/** A file that can't be set as a picture in every format; carries the diagnostic's code and what it quotes. */
public final class PictureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    private PictureException(String code, Object... arguments) {
        super(code + " " + List.of(arguments), null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** A file that is no picture, or not one of this kind. */
    static PictureException unknown() {
        return new PictureException("output.picture-unknown");
    }

    /** @param kind what the file is instead of PNG or JPEG */
    static PictureException other(String kind) {
        return new PictureException("output.picture-other", kind);
    }

    /** @param where the part of the file at which it shows, in the words of the format */
    static PictureException damaged(String where) {
        return new PictureException("output.picture-damaged", where);
    }

    /** @param way how the file holds its pixels, which one of the formats can't take */
    static PictureException unusual(String way) {
        return new PictureException("output.picture-unusual", way);
    }

    static PictureException tooManyPixels(long width, long height, long most) {
        return new PictureException("output.picture-pixels", width, height, most / 1_000_000);
    }

    /** @param bytes what it takes to set the picture */
    static PictureException tooLittleMemory(long bytes, long all) {
        return new PictureException(
                "output.picture-memory", bytes >> 20, all >> 20, Math.max(1, ((2 * bytes) >> 30) + 1));
    }

    /** The diagnostic's code. */
    public String code() {
        return code;
    }

    /** What its wording quotes after the picture's name. */
    public List<Object> arguments() {
        return arguments;
    }
}
