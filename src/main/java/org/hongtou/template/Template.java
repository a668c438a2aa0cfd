package org.hongtou.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.KindFolder;
import org.hongtou.markup.Characters;
import org.jspecify.annotations.Nullable;

/**
 * A kind's template. It sees the content and nothing else, writes markup and does nothing else, and is stopped when it
 * goes beyond its {@link Limits}. Safe for use by many threads.
 *
 * <p>It runs on a thread of its own, which can be left behind if nothing else stops it. A template whose files are all as
 * the program came with them has no step without an end: it runs on its caller's thread, which is quicker, for as long
 * as documents take, and on one of its own only if it takes longer or anything goes wrong.
 */
public final class Template {
    private final ClosedConfiguration configuration;
    private final MergeThreads threads;
    private final Limits limits;
    private final Failures failures;

    Template(ClosedConfiguration configuration, MergeThreads threads, Limits limits) {
        this.configuration = configuration;
        this.threads = threads;
        this.limits = limits;
        this.failures = new Failures(configuration::shown, KindFolder.TEMPLATE);
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
            Result<?> result = configuration.isShipped() ? runHere(data, extras) : null;
            if (result == null) {
                result = run(data, extras, out -> Silent.TRACER);
            }
            String markup = result.out().toString();
            OptionalInt odd = Characters.unprintable(markup);
            if (odd.isPresent()) {
                refuse(markup.codePointAt(odd.getAsInt()), data, report);
            }
            result.reads().noteAll(used);
            for (Data unread : result.reads().unread(data, extras.keySet())) {
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
        try {
            return run(data, extras, OriginTrace::new).tracer().origins(configuration::source, configuration::shown);
        } catch (Refused e) {
            // It ran before: only a machine under load stops it now.
            return offset -> Place.file(configuration.shown(KindFolder.TEMPLATE));
        }
    }

    private record Result<T>(BoundedWriter out, T tracer, Reads reads) {}

    private <T extends TemplateProcessingTracer> Result<T> run(
            Data.Fields data, Map<String, String> extras, Function<BoundedWriter, T> tracing) throws Refused {
        Watch watch = new Watch(threads, limits);
        try {
            return watch.run(() -> process(data, extras, tracing, watch::tracer));
        } catch (ExecutionException e) {
            throw new Refused(failures.of(e.getCause() == null ? e : e.getCause(), watch.last()));
        } catch (LimitReached e) {
            throw new Refused(failures.of(e, watch.last()));
        }
    }

    /** Runs on the caller's thread; null if anything went wrong, which a run that is watched has to tell. */
    private @Nullable Result<StepCount> runHere(Data.Fields data, Map<String, String> extras) {
        try {
            return configuration.withShippedOnly(
                    () -> process(data, extras, out -> new StepCount(), UnaryOperator.identity()));
        } catch (IOException | TemplateException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return null;
        }
    }

    private <T extends TemplateProcessingTracer> Result<T> process(
            Data.Fields data,
            Map<String, String> extras,
            Function<BoundedWriter, T> tracing,
            UnaryOperator<TemplateProcessingTracer> watching)
            throws IOException, TemplateException {
        BoundedWriter out = new BoundedWriter(limits.characters());
        T tracer = tracing.apply(out);
        Reads reads = new Reads();
        RootModel root = new RootModel(new FieldsModel(data.values(), reads), extras);
        Environment environment = configuration.getTemplate(KindFolder.TEMPLATE).createProcessingEnvironment(root, out);
        environment.setTemplateProcessingTracer(watching.apply(tracer));
        environment.process();
        return new Result<>(out, tracer, reads);
    }

    /** Where the content holds a character that no document can show; else it is the template's own. */
    private static void refuse(int character, Data.Fields data, Report report) {
        Data holder = Holder.of(data, character);
        if (holder != null) {
            throw report.halt(Diagnostic.error("template.bad-character", holder.place(), Characters.name(character)));
        }
    }

    /** Watches nothing. */
    private enum Silent implements TemplateProcessingTracer {
        TRACER;

        @Override
        public void enterElement(Environment environment, TracedElement element) {}

        @Override
        public void exitElement(Environment environment, TracedElement element) {}
    }
}
