package org.hongtou.content.pasted;

import java.util.regex.Pattern;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;

/** A page number that came along with pasted pages, on a line of its own. */
public final class PageNumber {
    private static final Pattern FORM = Pattern.compile("[-—－–─][ \u3000]{0,4}[0-9０-９]{1,3}[ \u3000]{0,4}[-—－–─]"
            + "|第[ \u3000]{0,4}[0-9]{1,3}[ \u3000]{0,4}页(?:[ \u3000，,/]{0,4}共[ \u3000]{0,4}[0-9]{1,3}[ \u3000]{0,4}页)?"
            + "|(?i:page)[ ]{0,3}[0-9]{1,3}(?:[ ]{0,3}(?:/|(?i:of))[ ]{0,3}[0-9]{1,3})?");

    private PageNumber() {}

    /** Tells of a line that is one. */
    public static void tell(TextLine line, Report report) {
        String text = line.text();
        if (text.length() < 20
                && "-—－–─第pP".indexOf(text.charAt(0)) >= 0
                && FORM.matcher(text).matches()) {
            report.add(Diagnostic.warning("content.typed-page-number", line.place(), text));
        }
    }
}
