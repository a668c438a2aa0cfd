package org.hongtou.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.data.Data;
import org.hongtou.content.schema.Schema;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a document lacks on the day that it is signed: a date, a number with its figure. A draft may lack them; any other
 * file is told, and what is to be printed in its last form may not lack them.
 */
public final class DueKeys {
    private static final Pattern BLANK_NUMBER =
            Pattern.compile("[〔\\[［【(（][^〕\\]］】)）]{0,8}[〕\\]］】)）]第?[ \u3000×xXｘＸ_＿*＊]*号");

    private DueKeys() {}

    /**
     * What is missing or blank.
     *
     * @param last whether the file is to be printed in its last form: then it is an error, and so is that it is a draft
     */
    public static List<Diagnostic> missing(CheckedContent content, boolean last) {
        List<Diagnostic> found = new ArrayList<>();
        Data draft = content.data().get(OpenDays.DRAFT);
        if (draft != null) {
            if (!last) {
                return List.of();
            }
            found.add(Diagnostic.error("check.still-draft", draft.place(), text(draft)));
        }
        // What a meeting adopted bears its day in the line under its title.
        boolean adopted = content.data().values().containsKey("adoption");
        // A form on which a number is to be written knows no drafts.
        boolean drafted =
                content.schema().keys().stream().anyMatch(key -> key.name().equals(OpenDays.DRAFT));
        Severity severity = last ? Severity.ERROR : Severity.WARNING;
        for (Schema.Key key : content.schema().keys()) {
            Data value = content.data().get(key.name());
            if (key.due() && value == null && !adopted) {
                found.add(
                        of(severity, "check.due-missing", content.head().kind().place(), key.shown()));
            } else if (value instanceof Data.Day day && day.isOpen()) {
                found.add(of(severity, "check.due-blank", day.place(), key.shown(), day.printed()));
            } else if (value instanceof Data.Text text
                    && drafted
                    && key.name().equals(NextNumber.NAME)
                    && BLANK_NUMBER.matcher(text.text()).find()) {
                found.add(of(severity, "check.due-blank", text.place(), key.shown(), text.text()));
            }
        }
        return found;
    }

    private static String text(@Nullable Data data) {
        return data instanceof Data.Text text ? text.text() : "";
    }

    private static Diagnostic of(Severity severity, String code, Place place, Object... arguments) {
        return severity == Severity.ERROR
                ? Diagnostic.error(code, place, arguments)
                : Diagnostic.warning(code, place, arguments);
    }
}
