package org.hongtou.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.KindFolder;
import org.hongtou.markup.MarkupCharacters;

/**
 * A kind's template. It sees the content and nothing else, writes markup and does nothing else, and is stopped when it
 * goes beyond its {@link Limits}. Safe for use by many threads.
 *
 * <p>It runs on a thread of its own, which can be left behind if nothing else stops it.
 */
public final class Template {
    /** Notes nothing. */
    static final TemplateProcessingTracer UNTRACED = new TemplateProcessingTracer() {
        @Override
        public void enterElement(Environment environment, TracedElement element) {}

        @Override
        public void exitElement(Environment environment, TracedElement element) {}
    };

    private final ClosedConfiguration configuration;
    private final Limits limits;
    private final MergeFailures failures;

    Template(ClosedConfiguration configuration, Limits limits, Supplier<Set<String>> keys) {
        this.configuration = configuration;
        this.limits = limits;
        this.failures = new MergeFailures(configuration::shown, KindFolder.TEMPLATE, keys);
    }

    /**
     * The markup of a document. A value of the content that the template never asks for is a warning: it is in no
     * output.
     *
     * @param data its content
     * @param extras {@code genre}, {@code kind}, {@code layout}
     * @param used values that serve without being printed
     * @throws org.hongtou.diagnostics.Halt if the template is wrong, refused or stopped, or lacks a value: reported at
     *     the template's line
     */
    public String merge(Data.Fields data, Map<String, String> extras, List<Data> used, Report report) {
        try {
            Allowance allowance = new Allowance(limits);
            BoundedWriter out = new BoundedWriter(allowance);
            Reads reads = run(data, extras, allowance, out, UNTRACED);
            String markup = out.toString();
            OptionalInt odd = MarkupCharacters.unprintable(markup);
            if (odd.isPresent()) {
                refuse(markup.codePointAt(odd.getAsInt()), data, report);
            }
            reads.noteAll(used);
            for (Data unread : reads.unread(data, extras.keySet())) {
                report.add(Diagnostic.warning("template.unused", unread.place()));
            }
            return markup;
        } catch (Refused e) {
            throw report.halt(e.diagnostic());
        }
    }

    /**
     * Where each character of {@link #merge}'s markup comes from. Costs nothing until it is asked, as only an error
     * does; then the template runs once more and is watched.
     */
    public Origins origins(Data.Fields data, Map<String, String> extras) {
        AtomicReference<Origins> traced = new AtomicReference<>();
        return offset -> {
            Origins origins = traced.get();
            if (origins == null) {
                origins = trace(data, extras);
                traced.set(origins);
            }
            return origins.of(offset);
        };
    }

    private Origins trace(Data.Fields data, Map<String, String> extras) {
        Allowance allowance = new Allowance(limits);
        BoundedWriter out = new BoundedWriter(allowance);
        OriginTrace trace = new OriginTrace(out);
        try {
            run(data, extras, allowance, out, trace);
            return trace.origins(configuration::source, configuration::shown);
        } catch (Refused e) {
            // It ran before: only a machine under load stops it now.
            return offset -> Place.file(configuration.shown(KindFolder.TEMPLATE));
        }
    }

    /** Runs the template, and gives what it asked for. */
    private Reads run(
            Data.Fields data,
            Map<String, String> extras,
            Allowance allowance,
            BoundedWriter out,
            TemplateProcessingTracer tracer)
            throws Refused {
        Watch watch = new Watch(allowance, tracer);
        Reads reads = new Reads(allowance);
        try {
            return watch.run(() -> {
                process(data, extras, reads, out, watch);
                return reads;
            });
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (MergeFailures.isOfProgram(cause)) {
                throw new IllegalStateException(cause);
            }
            throw new Refused(failures.of(cause, watch.last()));
        } catch (LimitReached e) {
            throw new Refused(failures.of(e, watch.last()));
        }
    }

    /** Runs it here, with nothing to stop it. */
    void process(
            Data.Fields data,
            Map<String, String> extras,
            Reads reads,
            BoundedWriter out,
            TemplateProcessingTracer tracer)
            throws IOException, TemplateException {
        RootModel root = new RootModel(new FieldsModel(data.values(), reads), extras);
        Environment environment = configuration.getTemplate(KindFolder.TEMPLATE).createProcessingEnvironment(root, out);
        environment.setTemplateProcessingTracer(tracer);
        environment.process();
    }

    /** Where the content holds a character that no document can show; else it is the template's own. */
    private static void refuse(int character, Data.Fields data, Report report) {
        Data holder = Holder.of(data, character);
        if (holder != null) {
            throw report.halt(
                    Diagnostic.error("template.bad-character", holder.place(), MarkupCharacters.name(character)));
        }
    }
}
