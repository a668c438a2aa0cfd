package org.hongtou.project;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** The file or folder that the program runs from. */
public final class ProgramFiles {
    private ProgramFiles() {}

    public static Path place() throws IOException {
        CodeSource source = ProgramFiles.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IOException("the program was loaded from no file");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
