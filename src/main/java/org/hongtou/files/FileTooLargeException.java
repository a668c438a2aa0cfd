package org.hongtou.files;

import java.io.IOException;

/** A file of a {@link FileTree} has more bytes than its reader takes. */
public final class FileTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    FileTooLargeException(String name, long most) {
        super(name + " has more than " + most + " bytes");
    }
}
