package org.hongtou.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What other tools take for the same text, on the same machine, now.
 *
 * @param millis milliseconds a document, by name and format: {@code typst pdf}
 * @param bytes the size of their file, where they tell it
 */
record PeerFigures(Map<String, Double> millis, Map<String, Long> bytes) {
    private static final Pattern LINE = Pattern.compile("(\\S+ \\S+) ([0-9.]+) ms/doc(?: ([0-9]+) bytes)?.*");

    /**
     * Runs the peers.
     *
     * @param command for a shell; it finds the text in {@code $TEXT}, a paragraph a line, and the fonts' folder in
     *     {@code $FONTS}, and prints lines such as {@code typst pdf 50.1 ms/doc 311000 bytes}; empty for no peers
     */
    static PeerFigures run(String command, Path text, Path fonts) throws IOException, InterruptedException {
        PeerFigures figures = new PeerFigures(new LinkedHashMap<>(), new LinkedHashMap<>());
        if (command.isEmpty()) {
            return figures;
        }
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).redirectError(ProcessBuilder.Redirect.INHERIT);
        shell.environment().put("TEXT", text.toAbsolutePath().toString());
        shell.environment().put("FONTS", fonts.toAbsolutePath().toString());
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the peers failed: " + said);
        }
        said.lines().forEach(figures::add);
        return figures;
    }

    private void add(String line) {
        Matcher figure = LINE.matcher(line);
        if (figure.matches()) {
            millis.put(figure.group(1), Double.valueOf(figure.group(2)));
            if (figure.group(3) != null) {
                bytes.put(figure.group(1), Long.valueOf(figure.group(3)));
            }
        }
    }

    OptionalDouble millis(String peer) {
        Double found = millis.get(peer);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    OptionalDouble kilobytes(String peer) {
        Long found = bytes.get(peer);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found / 1024.0);
    }

    /** All of them, for a sentence. */
    String told() {
        StringBuilder told = new StringBuilder();
        millis.forEach((peer, time) -> told.append(told.isEmpty() ? "" : "，")
                .append(peer)
                .append(String.format(Locale.ROOT, " %.1f 毫秒", time)));
        return told.toString();
    }
}
