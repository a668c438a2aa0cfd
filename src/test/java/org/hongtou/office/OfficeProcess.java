package org.hongtou.office;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice as a process that converts files and ends.
 *
 * @param program its launcher
 * @param folder where its profile and its output go
 * @param fontConfiguration what fontconfig reads instead of the machine's own file
 * @param patience how long one conversion may take before it is killed
 */
record OfficeProcess(Path program, Path folder, Path fontConfiguration, Duration patience) {
    private static final String LIBRARIES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <library:libraries xmlns:library="http://openoffice.org/2000/library">\
            <library:library library:name="Standard" library:link="false"/></library:libraries>
            """;
    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
            library:readonly="false" library:passwordprotected="false"><library:element library:name="Macro"/>\
            </library:library>
            """;
    private static final String MODULE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Macro" \
            script:language="StarBasic">Sub Run
            %s
            End Sub
            </script:module>
            """;

    /** The launcher on the PATH. */
    static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of(Path.of(folder, "soffice"), Path.of(folder, "soffice.exe")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Converts all files in one go, because starting takes longer than converting.
     *
     * @param filter as {@code --convert-to} takes it
     * @param files what to convert
     * @param extension of the files that come out
     * @return the converted files, in the same order
     */
    List<Path> convert(String filter, List<Path> files, String extension) throws IOException {
        List<String> command = command();
        command.addAll(List.of("--convert-to", filter, "--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path talk = folder.resolve(extension + ".log");
        run(command, talk);
        List<Path> converted = new ArrayList<>();
        for (Path file : files) {
            Path target = folder.resolve(stem(file) + "." + extension);
            if (!Files.isRegularFile(target)) {
                throw new AssertionError("LibreOffice made no %s of %s. It said:%n%s"
                        .formatted(extension, file.getFileName(), said(talk)));
            }
            converted.add(target);
        }
        return converted;
    }

    /**
     * Runs a macro and ends. Something has to be converted before: the first start fills the profile's libraries.
     *
     * @param body the statements, in LibreOffice's Basic
     */
    void macro(String body) throws IOException {
        Path basic = Files.createDirectories(folder.resolve("profile/user/basic/Standard"));
        Files.writeString(basic.resolveSibling("script.xlc"), LIBRARIES);
        Files.writeString(basic.resolve("script.xlb"), LIBRARY);
        Files.writeString(basic.resolve("Macro.xba"), MODULE.formatted(Xml.escaped(body)));
        List<String> command = command();
        command.add("macro:///Standard.Macro.Run");
        run(command, folder.resolve("macro.log"));
    }

    private List<String> command() {
        return new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault"));
    }

    private void run(List<String> command, Path talk) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("FONTCONFIG_FILE", fontConfiguration.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectErrorStream(true).redirectOutput(talk.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(
                Files.createTempFile(folder, "none", "").toFile()));
        Process process = builder.start();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("LibreOffice wasn't done after %d s and was ended. It said:%n%s"
                        .formatted(patience.toSeconds(), said(talk)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while LibreOffice was drawing", e);
        } finally {
            // The launcher starts the program itself as a child, which outlives it when only the launcher is killed.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new AssertionError(
                    "LibreOffice ended with code %d. It said:%n%s".formatted(process.exitValue(), said(talk)));
        }
    }

    private static String said(Path talk) throws IOException {
        String text = new String(Files.readAllBytes(talk), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "(nothing)" : text;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
