package org.hongtou.office;

import java.nio.file.Path;

/** LibreOffice's Basic that makes the contents of a file anew: a conversion alone leaves them as they are stored. */
final class ContentsMacro {
    static final String DECLARED = """
            Dim hidden(0) As New com.sun.star.beans.PropertyValue
            hidden(0).Name = "Hidden"
            hidden(0).Value = True
            Dim flat(0) As New com.sun.star.beans.PropertyValue
            flat(0).Name = "FilterName"
            flat(0).Value = "OpenDocument Text Flat XML"
            Dim text, i
            """;

    private ContentsMacro() {}

    static String of(Path file, Path written) {
        return """
                text = StarDesktop.loadComponentFromURL("%s", "_blank", 0, hidden())
                For i = 0 To text.DocumentIndexes.Count - 1
                  text.DocumentIndexes.getByIndex(i).update()
                Next
                text.storeToURL("%s", flat())
                text.close(True)
                """.formatted(file.toUri(), written.toUri());
    }
}
