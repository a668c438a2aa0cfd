package org.hongtou.kind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * The kinds that a project can write. A kind is a folder with a {@code template.ftlx}; a folder without one, such as
 * {@code common}, is only a base that others extend. Of two folders of one name the earlier is the kind, so a project's
 * own go before those of the program. Folders are looked into once: what changes in them later is not seen. Safe for use
 * by many threads if the function that reads names is.
 */
public final class KindLibrary {
    /** The folder of what all kinds share. */
    public static final String COMMON = "common";

    private final List<KindFolder> folders;
    private final Function<KindFolder, List<String>> names;
    private final Map<KindFolder, List<String>> knownNames = new ConcurrentHashMap<>();
    private final Map<KindFolder, Boolean> templates = new ConcurrentHashMap<>();
    /** Kinds by what content files called them. */
    private final Map<String, Kind> found = new ConcurrentHashMap<>();

    /**
     * @param folders all folders there are, the project's first ({@link ProjectFolders}, {@link ShippedFolders})
     * @param names reads the Chinese names of a kind, the title first, from its schema; empty where it has none or
     *     can't be read
     */
    public KindLibrary(List<KindFolder> folders, Function<KindFolder, List<String>> names) {
        this.folders = List.copyOf(folders);
        this.names = names;
    }

    /** All kinds, by their folders' names. */
    public List<Kind> kinds() {
        return kindFolders().stream().map(this::kind).toList();
    }

    /** The folders of all kinds, by their names. */
    public List<KindFolder> kindFolders() {
        return folders.stream()
                .filter(this::isKind)
                .sorted(Comparator.comparing(KindFolder::name))
                .toList();
    }

    /**
     * The kind that answers to a name, whether its folder's or one of its schema's.
     *
     * @param name what the content file says
     * @param place where it says so
     * @throws Halt if none does: reported with what there is
     */
    public Kind find(String name, Place place, Report report) {
        String wanted = name.strip();
        Kind known = found.get(wanted);
        if (known != null) {
            return known;
        }
        Kind kind = first(wanted);
        if (kind == null) {
            KindFolder started = withoutTemplate(wanted);
            throw report.halt(
                    started == null
                            ? unknown(wanted, place, kinds())
                            : Diagnostic.error(
                                    "kind.no-template", Place.file(started.shown(KindFolder.TEMPLATE)), wanted));
        }
        found.put(wanted, kind);
        return kind;
    }

    private @Nullable Kind first(String wanted) {
        for (KindFolder folder : folders) {
            if (folder.name().equalsIgnoreCase(wanted) && hasTemplate(folder)) {
                return kind(folder);
            }
        }
        for (KindFolder folder : folders) {
            if (isKind(folder) && mayAnswer(folder, wanted)) {
                Kind kind = kind(folder);
                if (kind.names().stream().anyMatch(wanted::equalsIgnoreCase)) {
                    return kind;
                }
            }
        }
        return null;
    }

    /** A folder that was meant to be a kind of that name, and lacks its template. */
    private @Nullable KindFolder withoutTemplate(String wanted) {
        for (KindFolder folder : folders) {
            boolean base = folder.name().equals(COMMON) || folder.isShipped(KindFolder.SCHEMA);
            if (!base && !hasTemplate(folder) && hasSchema(folder)) {
                Kind kind = kind(folder);
                boolean meant = kind.name().equalsIgnoreCase(wanted)
                        || kind.names().stream().anyMatch(wanted::equalsIgnoreCase);
                if (meant) {
                    return folder;
                }
            }
        }
        return null;
    }

    private static boolean hasSchema(KindFolder folder) {
        try {
            return folder.read(KindFolder.SCHEMA) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** That another kind answers to the same Chinese name too, where the project has kinds of its own. */
    public Optional<Diagnostic> rival(Kind kind, String name) {
        String wanted = name.strip();
        boolean own = !kind.folder().isShipped(KindFolder.SCHEMA);
        if (!own || kind.name().equalsIgnoreCase(wanted)) {
            return Optional.empty();
        }
        for (KindFolder folder : folders) {
            if (!folder.name().equals(kind.name()) && isKind(folder) && mayAnswer(folder, wanted)) {
                Kind other = kind(folder);
                if (other.names().stream().anyMatch(wanted::equalsIgnoreCase)) {
                    Place place = Place.file(kind.folder().shown(KindFolder.SCHEMA));
                    return Optional.of(Diagnostic.warning("kind.same-name", place, wanted, kind.name(), other.name()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a kind's schema has to be read to know that it doesn't answer to a name: to read all takes a fifth of a
     * program's start. The program's own are known to write their names plainly; others may be in any encoding.
     */
    private static boolean mayAnswer(KindFolder folder, String wanted) {
        if (!folder.isShipped(KindFolder.SCHEMA)) {
            return true;
        }
        try {
            byte[] schema = folder.read(KindFolder.SCHEMA);
            return schema != null
                    && lowerCase(new String(schema, StandardCharsets.UTF_8)).contains(lowerCase(wanted));
        } catch (IOException e) {
            return false;
        }
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether a folder is the first of its name with a template. */
    @SuppressWarnings("ReferenceEquality") // the same place may stand in the list twice
    private boolean isKind(KindFolder folder) {
        for (KindFolder other : folders) {
            if (other.name().equals(folder.name()) && hasTemplate(other)) {
                return other == folder;
            }
        }
        return false;
    }

    /**
     * The folder that {@code extends:} means: the first of that name other than the one that says so, so that a
     * project's {@code bulletin} may extend the program's.
     *
     * @param from the folder whose file extends another
     * @return null where there is none
     */
    public @Nullable KindFolder base(String name, KindFolder from) {
        for (KindFolder folder : folders) {
            if (folder.name().equals(name) && !folder.equals(from)) {
                return folder;
            }
        }
        return null;
    }

    /** Where a kind's template may take files from: its own folder, then what all kinds share. */
    public List<KindFolder> templateFolders(Kind kind) {
        List<KindFolder> reach = new ArrayList<>(List.of(kind.folder()));
        folders.stream().filter(folder -> folder.name().equals(COMMON)).forEach(reach::add);
        return reach;
    }

    private Kind kind(KindFolder folder) {
        return new Kind(folder, knownNames.computeIfAbsent(folder, names));
    }

    private static Diagnostic unknown(String wanted, Place place, List<Kind> kinds) {
        List<String> all = new ArrayList<>();
        kinds.forEach(kind -> all.addAll(kind.names()));
        kinds.forEach(kind -> all.add(kind.name()));
        if (all.isEmpty()) {
            return Diagnostic.error("kind.none", place, wanted);
        }
        String list = String.join("、", kinds.stream().map(Kind::title).toList());
        String nearest = Suggestion.nearest(wanted, all);
        return nearest == null
                ? Diagnostic.error("kind.unknown", place, wanted, list)
                : Diagnostic.error("kind.misspelt", place, wanted, nearest, list);
    }

    private boolean hasTemplate(KindFolder folder) {
        return templates.computeIfAbsent(folder, KindLibrary::readsTemplate);
    }

    /** A file that can't be read is there all the same: the stage that needs it says what is wrong. */
    private static boolean readsTemplate(KindFolder folder) {
        try {
            return folder.read(KindFolder.TEMPLATE) != null;
        } catch (IOException e) {
            return true;
        }
    }
}
