package org.hongtou.project;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.FileTooLargeException;
import org.hongtou.files.OutsideTreeException;
import org.hongtou.files.RefusedFileException;
import org.hongtou.files.RegularFile;
import org.hongtou.files.SpecialFileException;

/** The bytes of a content file, within its project and the limit on its size. */
public final class ContentFile {
    private ContentFile() {}

    /**
     * Writes a file in place of what was read of it, and not of what a person has saved since. A link to it stays.
     *
     * @param read its bytes as they were read
     * @return whether it was written
     * @throws IOException if it can't be read or written
     */
    public static boolean replace(Input input, byte[] read, byte[] bytes) throws IOException {
        Path file = input.file().toRealPath();
        if (!Arrays.equals(RegularFile.within(input.fence(), file, input.shown(), Source.MAX_BYTES), read)) {
            return false;
        }
        OutputFile.write(file, bytes);
        return true;
    }

    /**
     * Reads a file.
     *
     * @throws org.hongtou.diagnostics.Halt if it isn't there, or is refused before it is read
     * @throws IOException if it can't be read
     */
    public static byte[] read(Input input, Report report) throws IOException {
        try {
            return RegularFile.within(input.fence(), input.file(), input.shown(), Source.MAX_BYTES);
        } catch (NoSuchFileException e) {
            throw report.halt(Diagnostic.error("build.no-file", Place.file(input.shown())));
        } catch (RefusedFileException e) {
            Place place = Place.file(input.shown());
            throw report.halt(
                    switch (e) {
                        case FileTooLargeException large ->
                            Diagnostic.error("build.too-large", place, Source.MAX_BYTES >> 20);
                        case OutsideTreeException outside -> Diagnostic.error("build.outside", place);
                        case SpecialFileException special -> Diagnostic.error("build.special-file", place);
                    });
        }
    }
}
