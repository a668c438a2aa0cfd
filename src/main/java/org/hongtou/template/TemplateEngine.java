package org.hongtou.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hongtou.kind.KindFolder;

/**
 * Gives out the templates of kinds, each read and compiled once in the engine's life: files that change meanwhile are
 * not seen. Safe for use by many threads.
 */
public final class TemplateEngine {
    private final Map<List<KindFolder>, Template> templates = new ConcurrentHashMap<>();
    private final Limits limits;

    public TemplateEngine() {
        this(Limits.DEFAULT);
    }

    /** @param limits how much one merge may take */
    public TemplateEngine(Limits limits) {
        this.limits = limits;
    }

    /**
     * The template of a kind.
     *
     * @param folders where its files may come from: the kind's own folder, then those that all kinds share
     *     ({@link org.hongtou.kind.KindLibrary#templateFolders}); the first that has a file is the one
     */
    public Template template(List<KindFolder> folders) {
        return template(folders, Set::of);
    }

    /**
     * The template of a kind.
     *
     * @param folders as {@link #template(List)} takes them
     * @param keys all names that content may have, at any depth, by which a misspelt one is known
     */
    public Template template(List<KindFolder> folders, Supplier<Set<String>> keys) {
        return templates.computeIfAbsent(
                List.copyOf(folders), all -> new Template(new ClosedConfiguration(all), limits, keys));
    }
}
