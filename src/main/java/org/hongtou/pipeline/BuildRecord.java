package org.hongtou.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an output folder was built from: a line an output, in {@code .hongtou-build} in that folder. A record that is
 * lost or damaged only means that everything is built again. Safe for use by many threads.
 */
final class BuildRecord {
    private static final String NAME = ".hongtou-build";
    private static final String PART = "\t";

    private final Path file;
    private final Map<String, List<String>> entries = new TreeMap<>();
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
                        record.entries.put(parts.getFirst(), parts.subList(1, parts.size()));
                    }
                }
            }
        } catch (IOException e) {
            record.entries.clear();
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
        if (entry.isEmpty() || !entry.getFirst().equals(content)) {
            return false;
        }
        List<Path> pictures =
                entry.subList(2, entry.size()).stream().map(Path::of).toList();
        return entry.get(1).equals(fingerprint(pictures));
    }

    void put(String output, String content, List<Path> pictures) {
        List<String> entry = new ArrayList<>(List.of(content, fingerprint(pictures)));
        pictures.forEach(picture -> entry.add(picture.toString()));
        synchronized (this) {
            entries.put(output, entry);
            changed = true;
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
