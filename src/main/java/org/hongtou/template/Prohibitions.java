package org.hongtou.template;

import freemarker.core.Comment;
import freemarker.core.TemplateElement;
import freemarker.core.TextBlock;
import freemarker.core.XMLOutputFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a template must not use though FreeMarker has no setting against it. Judged by the parsed template, so comments,
 * text and strings don't count, and no way of writing gets round it.
 */
@SuppressWarnings("deprecation") // The only way to the parsed template.
final class Prohibitions {
    /** Run text as a template, reach classes and objects; names without {@code _}, in small letters. */
    private static final Set<String> BUILT_INS = Set.of("api", "eval", "evaljson", "hasapi", "interpret", "new");

    /** Make a text as long as a number says. */
    private static final Set<String> PADS = Set.of("leftpad", "rightpad");

    private static final int LONGEST_PAD = 1000;
    private static final Pattern PAD_LENGTH = Pattern.compile("\\((\\d{1,9})[,)].*", Pattern.DOTALL);

    /** Say only what the template itself has set; {@code .now} and the others tell the time or the machine. */
    private static final Set<String> VARIABLES =
            Set.of("args", "locals", "main", "namespace", "nestedoutput", "pass", "vars");

    /** By FreeMarker's class, since the written forms differ: what hides errors or changes how text is escaped. */
    private static final Map<String, String> DIRECTIVES = Map.of(
            "PropertySetting", "#setting",
            "AttemptBlock", "#attempt",
            "NoAutoEscBlock", "#noautoesc",
            "OutputFormatBlock", "#outputformat");

    private final freemarker.template.Template template;
    private final String file;
    private @Nullable Diagnostic found;

    /** @param file how messages name the template */
    Prohibitions(freemarker.template.Template template, String file) {
        this.template = template;
        this.file = file;
    }

    /** The first thing that the template must not use. */
    Optional<Diagnostic> find() {
        if (!template.getOutputFormat().equals(XMLOutputFormat.INSTANCE)
                || !template.getAutoEscaping()
                || template.getCustomAttributeNames().length > 0) {
            return Optional.of(Diagnostic.error("template.refused-header", new Place(file, 1, 1)));
        }
        check(template.getRootTreeNode());
        return Optional.ofNullable(found);
    }

    private void check(TemplateElement element) {
        if (element instanceof TextBlock || element instanceof Comment) {
            return;
        }
        String directive = DIRECTIVES.get(element.getClass().getSimpleName());
        if (directive != null) {
            refuse("template.refused-directive", element, directive);
        }
        new ExpressionScan(
                        element.getDescription(),
                        (name, after) -> checkBuiltIn(name, after, element),
                        (name, after) -> checkVariable(name, element))
                .run();
        for (int i = 0; i < element.getChildCount() && found == null; i++) {
            check((TemplateElement) element.getChildAt(i));
        }
    }

    private void checkBuiltIn(String name, String after, TemplateElement element) {
        if (BUILT_INS.contains(folded(name))) {
            refuse("template.refused-builtin", element, name);
        }
        Matcher length = PAD_LENGTH.matcher(after);
        if (PADS.contains(folded(name)) && !(length.matches() && Integer.parseInt(length.group(1)) <= LONGEST_PAD)) {
            refuse("template.refused-pad", element, name, LONGEST_PAD);
        }
    }

    private void checkVariable(String name, TemplateElement element) {
        if (!VARIABLES.contains(folded(name))) {
            refuse("template.refused-variable", element, name);
        }
    }

    /** Every name of FreeMarker's can be written as {@code left_pad} and as {@code leftPad}. */
    private static String folded(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private void refuse(String code, TemplateElement element, Object... arguments) {
        if (found == null) {
            found = Diagnostic.error(
                    code, new Place(file, element.getBeginLine(), element.getBeginColumn()), arguments);
        }
    }
}
