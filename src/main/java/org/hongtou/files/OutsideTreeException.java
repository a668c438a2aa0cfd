package org.hongtou.files;

import java.io.IOException;

/** A name led out of a {@link FileTree}. */
public final class OutsideTreeException extends IOException {
    private static final long serialVersionUID = 1L;

    OutsideTreeException(String name) {
        super(name + " lies outside");
    }
}
