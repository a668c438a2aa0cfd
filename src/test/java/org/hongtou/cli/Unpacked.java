package org.hongtou.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The packed program on a clerk's machine: no Maven, no tools on the path, an empty home.
 *
 * @param program the folder with the launcher
 * @param home the clerk's
 */
record Unpacked(Path program, Path home) {
    private static final int EXECUTABLE = 0100;

    /** Unpacks the zip that the build has made into a folder. */
    static Unpacked zip(Path folder) throws IOException {
        String name = System.getProperty("program");
        try (ZipFile zip =
                ZipFile.builder().setPath(Path.of("target", name + ".zip")).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (!entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                    if ((entry.getUnixMode() & EXECUTABLE) != 0) {
                        Set<PosixFilePermission> permissions = EnumSet.of(PosixFilePermission.OWNER_EXECUTE);
                        permissions.addAll(Files.getPosixFilePermissions(file));
                        Files.setPosixFilePermissions(file, permissions);
                    }
                }
            }
        }
        return new Unpacked(folder.resolve(name), Files.createDirectories(folder.resolve("home")));
    }

    /** Runs a command in a folder, with these variables and few others. */
    Installation.Run run(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(program.resolve("hongtou").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("HOME", home.toString());
        builder.environment().put("PATH", home.toString());
        builder.environment().putAll(environment);
        return Installation.end(builder.start());
    }

    String text(String name) throws IOException {
        return Files.readString(program.resolve(name), StandardCharsets.UTF_8);
    }
}
