package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ClassRaiserTest {
    /** Java 6: the oldest that Java puts into a start cache. */
    private static final int OLDEST = 50;

    @TempDir
    private Path folder;

    @Test
    void raisedClassesAreNewEnoughAndDoTheSame() throws Exception {
        Path given = Path.of(CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path jar = Files.copy(given, folder.resolve("picocli.jar"));
        assertThat(versions(jar)).as("or it needn't be done any more").anyMatch(version -> version < OLDEST);

        ClassRaiser.main(new String[] {folder.toString()});

        assertThat(versions(jar)).hasSameSizeAs(versions(given)).allMatch(version -> version >= OLDEST);
        assertThat(usage(jar)).contains("Usage: demo").isEqualTo(usage(given));
        byte[] once = Files.readAllBytes(jar);
        ClassRaiser.main(new String[] {folder.toString()});
        assertThat(jar).hasBinaryContent(once);
    }

    /** What the library in a jar says of a command, every one of its classes verified first. */
    private static String usage(Path jar) throws Exception {
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
                ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : classes(zip)) {
                String name = entry.getName();
                if (name.startsWith("picocli/")) {
                    Class.forName(name.substring(0, name.length() - 6).replace('/', '.'), true, loader);
                }
            }
            Class<?> line = loader.loadClass(CommandLine.class.getName());
            Class<?> spec = loader.loadClass(CommandLine.Model.CommandSpec.class.getName());
            Object demo = spec.getMethod("create").invoke(null);
            spec.getMethod("name", String.class).invoke(demo, "demo");
            return (String) line.getMethod("getUsageMessage")
                    .invoke(line.getConstructor(Object.class).newInstance(demo));
        }
    }

    private static List<Integer> versions(Path jar) throws IOException {
        List<Integer> versions = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : classes(zip)) {
                try (DataInputStream in = new DataInputStream(zip.getInputStream(entry))) {
                    in.skipNBytes(6);
                    versions.add(in.readUnsignedShort());
                }
            }
        }
        return versions;
    }

    private static List<? extends ZipEntry> classes(ZipFile zip) {
        return zip.stream().filter(entry -> entry.getName().endsWith(".class")).toList();
    }
}
