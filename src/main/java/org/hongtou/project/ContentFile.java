package org.hongtou.project;

import java.io.IOException;
import java.nio.file.Files;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/** The bytes of a content file, within the limit on its size. */
public final class ContentFile {
    private ContentFile() {}

    /**
     * Reads a file.
     *
     * @throws org.hongtou.diagnostics.Halt if it isn't there or is too large
     * @throws IOException if it can't be read
     */
    public static byte[] read(Input input, Report report) throws IOException {
        if (!Files.exists(input.file())) {
            throw report.halt(Diagnostic.error("build.no-file", Place.file(input.shown())));
        }
        if (Files.size(input.file()) > Source.MAX_BYTES) {
            throw report.halt(Diagnostic.error("build.too-large", Place.file(input.shown()), Source.MAX_BYTES >> 20));
        }
        return Files.readAllBytes(input.file());
    }
}
