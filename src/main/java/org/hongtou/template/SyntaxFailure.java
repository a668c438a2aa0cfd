package org.hongtou.template;

import freemarker.core.ParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Suggestion;

/** Says what FreeMarker's parser stumbled over; its own messages are English and long. */
final class SyntaxFailure {
    private static final String UNKNOWN = "template.unknown-builtin";
    private static final List<Case> CASES = List.of(
            new Case("template.unclosed", Pattern.compile("You have an unclosed \"?([^\".]+)\"?\\.")),
            new Case("template.unclosed", Pattern.compile("Unclosed \"(<#--)\"")),
            new Case("template.unknown-directive", Pattern.compile("Unknown directive: (#\\w+)")),
            new Case(UNKNOWN, Pattern.compile("Unknown built-in: \"(\\w+)\"")),
            new Case("template.malformed-directive", Pattern.compile("(#\\w+) is an existing directive")),
            new Case(
                    "template.unexpected", Pattern.compile("Encountered \"(.+?)\", but was expecting", Pattern.DOTALL)),
            new Case("template.unexpected", Pattern.compile("Lexical error: encountered (\"[^\"]+\")")));

    private SyntaxFailure() {}

    private record Case(String code, Pattern pattern) {}

    static Diagnostic of(ParseException e, Place place) {
        String message = e.getEditorMessage();
        boolean ends =
                message.startsWith("Unexpected end of file") || message.startsWith("Lexical error: encountered <EOF>");
        if (ends && !message.contains("unclosed")) {
            return Diagnostic.error("template.ends-early", place);
        }
        for (Case one : CASES) {
            Matcher matcher = one.pattern().matcher(message);
            if (matcher.find()) {
                String near = one.code().equals(UNKNOWN)
                        ? Suggestion.nearest(matcher.group(1), Allowed.builtInNames())
                        : null;
                if (near != null) {
                    return Diagnostic.error("template.unknown-builtin-near", place, matcher.group(1), near);
                }
                return Diagnostic.error(one.code(), place, matcher.group(1).strip());
            }
        }
        return Diagnostic.error("template.syntax", place, MergeFailures.firstSentence(message));
    }
}
