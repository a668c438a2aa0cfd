package org.hongtou.template;

import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.WeakHashMap;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.kind.KindFolder;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker with nothing in it: no objects, no class, no file but the folder's, no clock, no locale, no log. Every
 * template that it gives out, included ones too, has been checked.
 */
final class ClosedConfiguration extends Configuration {
    private final FolderLoader loader;
    private final Map<freemarker.template.Template, Optional<Diagnostic>> checked =
            Collections.synchronizedMap(new WeakHashMap<>());

    ClosedConfiguration(List<KindFolder> folders) {
        super(VERSION_2_3_35);
        this.loader = new FolderLoader(folders);
        setTemplateLoader(loader);
        setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        setLocalizedLookup(false);
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        clearSharedVariables();
        setSharedVariable("distinct", new Distinct());
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setObjectWrapper(new DataWrapper());
        setOutputFormat(XMLOutputFormat.INSTANCE);
        setRecognizeStandardFileExtensions(false);
        setAutoEscapingPolicy(ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        setTagSyntax(ANGLE_BRACKET_TAG_SYNTAX);
        setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
        setWhitespaceStripping(true);
        // A column of a message counts characters.
        setTabSize(1);
        setDefaultEncoding("UTF-8");
        setLocale(Locale.ROOT);
        setTimeZone(TimeZone.getTimeZone("GMT+08:00"));
        setArithmeticEngine(new BoundedArithmetic());
        setNumberFormat("c");
        setBooleanFormat("c");
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setAttemptExceptionReporter((exception, environment) -> {});
        setLogTemplateExceptions(false);
    }

    /** How messages name one of the files. */
    String shown(String name) {
        return loader.shown(name);
    }

    /** The text of one of the files, or nothing. */
    String source(String name) {
        try {
            String text = loader.text(name);
            return text == null ? "" : text;
        } catch (IOException e) {
            return "";
        }
    }

    /** What every other way to a template comes down to, includes and imports too. */
    @Override
    @SuppressWarnings("NullAway") // FreeMarker's own signature: null where a missing template may be ignored.
    public freemarker.template.Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parsed,
            boolean ignoreMissing)
            throws IOException {
        freemarker.template.Template template =
                super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
        if (template != null) {
            Optional<Diagnostic> refused = checked.computeIfAbsent(template, this::check);
            if (refused.isPresent()) {
                throw new Refused(refused.get());
            }
        }
        return template;
    }

    private Optional<Diagnostic> check(freemarker.template.Template template) {
        Optional<Diagnostic> refused = Guard.judge(template, loader.shown(template.getName()));
        if (refused.isEmpty()) {
            // FreeMarker has no setting for it: a loop with nothing in it must see that it is to stop.
            _CoreAPI.addThreadInterruptedChecks(template);
        }
        return refused;
    }
}
