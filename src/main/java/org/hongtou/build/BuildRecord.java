package org.hongtou.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hongtou.project.Fingerprint;
import org.hongtou.project.OutputFile;
import org.jspecify.annotations.Nullable;

/**
 * What an output folder was built from: a line an output, and a line a content file with the documents that came of it,
 * in {@code .hongtou-build} in that folder. A record that is lost or damaged only means that everything is built again.
 * Safe for use by many threads.
 */
final class BuildRecord {
    private static final String NAME = ".hongtou-build";
    private static final String PART = "\t";
    /** Ends the name of a content file's line, as no output's name ends. */
    private static final String FILE = "/";

    private static final int CONTENT = 0;
    private static final int PICTURES = 1;
    private static final int STAMP = 2;
    private static final int DOCUMENT = 3;
    private static final int FIRST_PICTURE = 4;

    private final Path file;
    private final NavigableMap<String, List<String>> entries = new TreeMap<>();
    /** The content files that a document came of, by their lines' names: more than one only for a while. */
    private final Map<String, Set<String>> origins = new HashMap<>();

    private boolean changed;

    private BuildRecord(Path file) {
        this.file = file;
    }

    static BuildRecord in(Path outFolder) {
        BuildRecord record = new BuildRecord(outFolder.resolve(NAME));
        try {
            if (Files.isRegularFile(record.file)) {
                for (String line : Files.readAllLines(record.file, StandardCharsets.UTF_8)) {
                    List<String> parts = List.of(line.split(PART, -1));
                    if (parts.size() > 2) {
                        record.enter(parts.getFirst(), parts.subList(1, parts.size()));
                    }
                }
            }
        } catch (IOException e) {
            return new BuildRecord(record.file);
        }
        return record;
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
        List<Path> pictures = entry.subList(FIRST_PICTURE, entry.size()).stream()
                .map(Path::of)
                .toList();
        return entry.get(PICTURES).equals(fingerprint(pictures));
    }

    /**
     * Notes an output that was just written.
     *
     * @param output the output's path in the folder
     * @param document the path of the document that it shows, whole or in part, without ending
     * @param content the fingerprint of all that the content is set with
     * @param pictures the pictures that it names
     */
    void put(String output, String document, String content, List<Path> pictures) {
        List<String> entry = new ArrayList<>(List.of(content, fingerprint(pictures), stamp(output), document));
        pictures.forEach(picture -> entry.add(picture.toString()));
        put(output, entry);
    }

    private synchronized void put(String name, List<String> entry) {
        enter(name, List.copyOf(entry));
        changed = true;
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
        return entry.subList(1, entry.size());
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

    /** Whether a document came of another content file. */
    synchronized boolean isOfAnother(String document, String file) {
        return originsOf(document).stream().anyMatch(name -> !name.equals(file + FILE));
    }

    /** The outputs of a document, whatever their formats; in some formats it has several. */
    synchronized List<String> outputs(String document) {
        return entries.tailMap(document).entrySet().stream()
                .takeWhile(output -> output.getKey().startsWith(document))
                .filter(output -> shows(document, output))
                .map(Map.Entry::getKey)
                .toList();
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
        changed |= entries.remove(output) != null;
    }

    private String stamp(String output) {
        try {
            Path written = file.resolveSibling(output);
            return Files.size(written) + " "
                    + Files.getLastModifiedTime(written).toMillis();
        } catch (IOException e) {
            return "gone";
        }
    }

    /** A picture that is gone has changed. */
    private static String fingerprint(List<Path> pictures) {
        Fingerprint print = new Fingerprint();
        try {
            for (Path picture : pictures) {
                print.add(Files.readAllBytes(picture));
            }
        } catch (IOException e) {
            return "gone";
        }
        return print.toString();
    }

    /** Writes the record, if there is news, in one move, so that a second build at the same time finds it whole. */
    synchronized void save() throws IOException {
        if (!changed) {
            return;
        }
        StringBuilder text = new StringBuilder();
        entries.forEach((output, entry) -> text.append(output)
                .append(PART)
                .append(String.join(PART, entry))
                .append('\n'));
        OutputFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
