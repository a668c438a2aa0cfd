package org.hongtou.files;

import java.io.IOException;

/** A file that isn't read, whatever is in it: for where it lies, what it is, or how large. */
public abstract sealed class RefusedFileException extends IOException
        permits FileTooLargeException, OutsideTreeException, SpecialFileException {
    private static final long serialVersionUID = 1L;

    private final String name;

    RefusedFileException(String name, String why) {
        super(name + why);
        this.name = name;
    }

    /** The file's name, as its reader called it. */
    public String name() {
        return name;
    }
}
