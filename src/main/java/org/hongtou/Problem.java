package org.hongtou;

import java.util.Locale;
import org.hongtou.diagnostics.Visible;

/**
 * One thing that a person should know of their content: an error, a warning or advice.
 *
 * @param severity how much it matters
 * @param file the file that it stands in, exactly as the caller named it
 * @param line the line, from 1; 0 where it is about the file as a whole
 * @param column the column in characters (code points), from 1; 0 where it is about the whole line
 * @param code its stable name, {@code stage.what}: {@code content.unknown-key}
 * @param message what was found and what was expected, in the language that the project was opened in; for a screen or a
 *     log, so that what would steer a terminal, turn the reading order round or not be seen at all stands as {@code
 *     \}{@code u001B}
 * @param hint what to do now; empty where the message says it already
 * @param words the words of the line that it is about; empty where it is about what begins at its place
 */
public record Problem(
        Severity severity, String file, int line, int column, String code, String message, String hint, String words) {

    /** How much a problem matters. */
    public enum Severity {
        /** The content gives no documents until it is mended. */
        ERROR,
        /** The documents are there, but a person should look at this. */
        WARNING,
        /** The documents are right as they are, and could be better. */
        ADVICE
    }

    /** Whether it keeps documents from being made. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Where it stands: {@code file:line:column}, without the parts that are 0; for a screen, as the message is. */
    public String place() {
        String file = Visible.line(this.file);
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    /** {@code file:line:column: error[code] message}, and the hint in a line of its own. */
    @Override
    public String toString() {
        String first = place() + ": " + severity.name().toLowerCase(Locale.ROOT) + "[" + code + "] " + message;
        return hint.isEmpty() ? first : first + "\n    " + hint;
    }
}
