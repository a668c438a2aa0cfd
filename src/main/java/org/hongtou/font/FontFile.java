package org.hongtou.font;

import java.nio.file.Path;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;

/**
 * A file in a folder of fonts, as a person asks about it who put it there.
 *
 * @param file the file
 * @param shows the faces of styles whose letters come from it
 * @param faults what is wrong with it, or why it isn't used
 */
public record FontFile(Path file, List<String> shows, List<Diagnostic> faults) {

    public FontFile {
        shows = List.copyOf(shows);
        faults = List.copyOf(faults);
    }
}
