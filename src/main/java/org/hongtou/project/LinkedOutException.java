package org.hongtou.project;

import java.io.IOException;
import java.nio.file.Path;

/** An output folder in a project is a link, or lies behind one, that leads out of the project or nowhere. */
public final class LinkedOutException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String folder;

    public LinkedOutException(Path folder) {
        super(folder + " is a link that leads out of the project");
        this.folder = folder.toString();
    }

    /** The folder. */
    public String folder() {
        return folder;
    }
}
