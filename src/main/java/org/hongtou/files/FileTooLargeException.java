package org.hongtou.files;

/** A file has more bytes than its reader takes. */
public final class FileTooLargeException extends RefusedFileException {
    private static final long serialVersionUID = 1L;

    private final long most;

    FileTooLargeException(String name, long most) {
        super(name, " has more than " + most + " bytes");
        this.most = most;
    }

    /** The bytes of the largest file that the reader takes. */
    public long most() {
        return most;
    }
}
