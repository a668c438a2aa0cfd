package org.hongtou.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hongtou.files.FileTree;
import org.hongtou.files.RegularFile;
import org.hongtou.project.FileClaim;
import org.hongtou.project.Fingerprint;
import org.hongtou.project.OutputFile;
import org.hongtou.project.PictureFolder;
import org.jspecify.annotations.Nullable;

/**
 * What an output folder was built from: a line an output, and a line a content file with the documents that came of it,
 * in {@code .hongtou-build} in that folder. A record that is lost or damaged only means that everything is built again.
 * Safe for use by many threads.
 */
final class BuildRecord {
    private static final String NAME = ".hongtou-build";
    private static final String LOCK = NAME + ".lock";
    /** How long one build waits for another to note what it built: the other needs a part of a second. */
    private static final long PATIENCE_MS = 10_000;
    /** What 200,000 outputs take; what is larger is no record. */
    private static final long LARGEST = 128L << 20;
    /** Ends the name of a content file's line, as no output's name ends. */
    private static final String FILE = "/";
    /** Ends the name of the line that says where a content file lies. */
    private static final String FROM = "/from";
    /** Ends the name of the line of a file that holds the documents of several content files. */
    private static final String MERGED = "/merged";

    private static final int CONTENT = 0;
    private static final int PICTURES = 1;
    private static final int STAMP = 2;
    private static final int DOCUMENT = 3;
    private static final int FIRST_PICTURE = 4;

    private final Path folder;
    private final FileTree pictures;
    private final NavigableMap<String, List<String>> entries = new TreeMap<>();
    /** The content files that a document came of, by their lines' names: more than one only for a while. */
    private final Map<String, Set<String>> origins = new HashMap<>();
    /** What this build noted since, or took out. */
    private final Map<String, Optional<List<String>>> changes = new HashMap<>();

    /**
     * The record of an output folder as it is now.
     *
     * @param pictures the project's files
     */
    BuildRecord(Path folder, FileTree pictures) {
        this.folder = folder;
        this.pictures = pictures;
        saved().forEach(this::enter);
    }

    /** What is in the file; nothing where it can't be read, for whatever reason. */
    private NavigableMap<String, List<String>> saved() {
        try {
            long most = Math.min(LARGEST, Runtime.getRuntime().maxMemory() / 8);
            return RecordLines.read(RegularFile.within(folder, folder.resolve(NAME), NAME, most));
        } catch (IOException e) {
            return new TreeMap<>();
        }
    }

    /**
     * Whether an output was made from this content and from the pictures that it named then.
     *
     * @param output the output's path in the folder
     * @param content the fingerprint of all that the content is set with
     */
    boolean holds(String output, String content) {
        List<String> entry;
        synchronized (this) {
            entry = entries.getOrDefault(output, List.of());
        }
        if (entry.size() < FIRST_PICTURE || !entry.get(CONTENT).equals(content)) {
            return false;
        }
        return entry.get(PICTURES).equals(fingerprint(entry.subList(FIRST_PICTURE, entry.size())));
    }

    /**
     * Notes an output that was just written.
     *
     * @param output the output's path in the folder
     * @param document the path of the document that it shows, whole or in part, without ending
     * @param content the fingerprint of all that the content is set with
     * @param named the pictures that it names, by their names in the project
     */
    void put(String output, String document, String content, List<String> named) {
        List<String> entry = new ArrayList<>(List.of(content, fingerprint(named), stamp(output), document));
        entry.addAll(named);
        put(output, entry);
    }

    private synchronized void put(String name, List<String> entry) {
        enter(name, List.copyOf(entry));
        changes.put(name, Optional.of(List.copyOf(entry)));
    }

    private void enter(String name, List<String> entry) {
        List<String> old = entries.put(name, entry);
        if (name.endsWith(FILE)) {
            if (old != null) {
                documents(old).forEach(document -> originsOf(document).remove(name));
            }
            documents(entry).forEach(document -> originsOf(document).add(name));
        }
    }

    private Set<String> originsOf(String document) {
        return origins.computeIfAbsent(document, d -> new HashSet<>(2));
    }

    private static List<String> documents(List<String> entry) {
        return entry.subList(Math.min(1, entry.size()), entry.size());
    }

    /**
     * The documents that came of a content file, by their paths without endings.
     *
     * @param file the path that its only document has or would have
     * @param content the fingerprint that they must be of, or null for any
     * @return empty where the record doesn't know
     */
    synchronized List<String> documents(String file, @Nullable String content) {
        List<String> entry = entries.getOrDefault(file + FILE, List.of());
        boolean same = !entry.isEmpty() && (content == null || entry.getFirst().equals(content));
        return same ? documents(entry) : List.of();
    }

    /** Notes the documents that came of a content file, in place of those that did before. */
    void putDocuments(String file, String content, List<String> documents) {
        List<String> entry = new ArrayList<>(List.of(content));
        entry.addAll(documents);
        put(file + FILE, entry);
    }

    /**
     * Notes where a content file lies.
     *
     * @param file the path that its only document has or would have
     * @param project says of which project it is
     * @param name its name in there
     */
    void putSource(String file, String project, String name) {
        put(file + FROM, List.of(project, name));
    }

    /** The content files that {@link #putSource} noted for a project: their names by their documents' paths. */
    synchronized Map<String, String> sources(UnaryOperator<String> project) {
        Map<String, String> sources = new TreeMap<>();
        entries.forEach((line, entry) -> {
            if (line.endsWith(FROM) && entry.size() == 2) {
                String file = line.substring(0, line.length() - FROM.length());
                if (project.apply(file).equals(entry.get(0))) {
                    sources.put(file, entry.get(1));
                }
            }
        });
        return sources;
    }

    /**
     * Notes a file that holds the documents of several content files.
     *
     * @param output its path in the folder
     * @param project says of which project it is
     * @param contents those files' names in there
     */
    void putMerged(String output, String project, List<String> contents) {
        List<String> entry = new ArrayList<>(List.of(project, stamp(output)));
        entry.addAll(contents);
        put(output + MERGED, entry);
    }

    /** The files that {@link #putMerged} noted for a project, each with its content files' names. */
    synchronized Map<String, List<String>> merged(String project) {
        Map<String, List<String>> merged = new TreeMap<>();
        entries.forEach((line, entry) -> {
            if (line.endsWith(MERGED) && entry.size() > 1 && entry.getFirst().equals(project)) {
                merged.put(line.substring(0, line.length() - MERGED.length()), entry.subList(2, entry.size()));
            }
        });
        return merged;
    }

    /** Whether such a file is as it was written. */
    boolean isMergedAsWritten(String output) {
        List<String> entry;
        synchronized (this) {
            entry = entries.getOrDefault(output + MERGED, List.of());
        }
        return entry.size() > 1 && entry.get(1).equals(stamp(output));
    }

    /** Forgets such a file. */
    void forgetMerged(String output) {
        remove(output + MERGED);
    }

    /** Whether a document's output is noted. */
    synchronized boolean isKnown(String output) {
        return entries.containsKey(output);
    }

    /** Forgets a content file, and which documents came of it. */
    synchronized void forget(String file) {
        documents(file, null).forEach(document -> originsOf(document).remove(file + FILE));
        remove(file + FILE);
        remove(file + FROM);
    }

    /** Whether a document came of another content file. */
    synchronized boolean isOfAnother(String document, String file) {
        return originsOf(document).stream().anyMatch(name -> !name.equals(file + FILE));
    }

    /** The outputs of a document, whatever their formats; in some formats it has several. */
    synchronized List<String> outputs(String document) {
        List<String> outputs = new ArrayList<>();
        // No stream: it would count the rest of the record first, for each document.
        for (Map.Entry<String, List<String>> output : entries.tailMap(document).entrySet()) {
            if (!output.getKey().startsWith(document)) {
                break;
            }
            if (shows(document, output)) {
                outputs.add(output.getKey());
            }
        }
        return outputs;
    }

    /** Whether an output was made from this content. */
    synchronized boolean isOf(String output, String content) {
        List<String> entry = entries.getOrDefault(output, List.of());
        return !entry.isEmpty() && entry.get(CONTENT).equals(content);
    }

    private static boolean shows(String document, Map.Entry<String, List<String>> output) {
        List<String> entry = output.getValue();
        return !output.getKey().endsWith(FILE)
                && entry.size() >= FIRST_PICTURE
                && entry.get(DOCUMENT).equals(document);
    }

    /** Whether an output is as it was written: nobody has gone on editing it. */
    boolean isAsWritten(String output) {
        List<String> entry;
        synchronized (this) {
            entry = entries.getOrDefault(output, List.of());
        }
        return entry.size() >= FIRST_PICTURE && entry.get(STAMP).equals(stamp(output));
    }

    synchronized void remove(String output) {
        if (entries.remove(output) != null) {
            changes.put(output, Optional.empty());
        }
    }

    private String stamp(String output) {
        try {
            return OutputMark.stamp(folder.resolve(output));
        } catch (IOException | InvalidPathException e) {
            return "gone";
        }
    }

    /** A picture that is gone, or can't be read any more, has changed. */
    private String fingerprint(List<String> named) {
        Fingerprint print = new Fingerprint();
        try {
            for (String picture : named) {
                print.add(pictures.read(picture, PictureFolder.LARGEST));
            }
        } catch (IOException e) {
            return "gone";
        }
        return print.toString();
    }

    /**
     * Writes what this build noted, if anything, into the record as it is by then: another may have built other files
     * meanwhile. It is written in one move, so that whoever reads it finds it whole.
     */
    synchronized void save() throws IOException {
        if (changes.isEmpty()) {
            dropLeftLock();
            return;
        }
        // Builds of this very process; a claim is there for the others.
        synchronized (BuildRecord.class) {
            FileClaim claim = claim();
            try (claim) {
                NavigableMap<String, List<String>> all = saved();
                changes.forEach(
                        (name, entry) -> entry.ifPresentOrElse(now -> all.put(name, now), () -> all.remove(name)));
                OutputFile.write(folder.resolve(NAME), RecordLines.write(all));
            }
        }
        changes.clear();
    }

    /** A build that was killed after it had written the record leaves its lock. */
    private void dropLeftLock() throws IOException {
        Path lock = folder.resolve(LOCK);
        if (Files.exists(lock, LinkOption.NOFOLLOW_LINKS)) {
            FileClaim nobodys = FileClaim.await(lock, 0);
            if (nobodys != null) {
                nobodys.close();
            }
        }
    }

    /** Where there are no locks, the record is written without one. */
    private @Nullable FileClaim claim() {
        try {
            return FileClaim.await(folder.resolve(LOCK), PATIENCE_MS);
        } catch (IOException e) {
            return null;
        }
    }
}
