package org.hongtou.files;

/** A file isn't one that lies on a disk, but a pipe, a socket or a device, which may give bytes without end or none ever. */
public final class SpecialFileException extends RefusedFileException {
    private static final long serialVersionUID = 1L;

    SpecialFileException(String name) {
        super(name, " is a pipe, a socket or a device");
    }
}
