package org.hongtou.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Raises the classes of libraries that were made for Java 5 or older to the form of Java 8, while the program is built:
 * Java puts no older ones into a start cache, and to load them anew was a seventh of a start. They do the same as before.
 */
public final class ClassRaiser {
    private static final String JAR = ".jar";
    private static final String CLASS = ".class";
    /** The licences of such libraries want it said. */
    private static final String NOTICE = "META-INF/CHANGED.txt";

    private static final String CHANGED = "Hongtou's build has raised the version of the classes in this file and given"
            + " them the frames that it asks for (org.hongtou.cli.ClassRaiser). Nothing else was changed.\n";
    /** The same at each build. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);
    /** Where a class says its version (JVMS 4.1). */
    private static final int VERSION_AT = 6;

    private ClassRaiser() {}

    /**
     * Rewrites the jars of a folder that hold such classes.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            jars = all.filter(file -> file.toString().endsWith(JAR)).sorted().toList();
        }
        for (Path jar : jars) {
            if (hasOldClasses(jar)) {
                Path raised = jar.resolveSibling(jar.getFileName() + ".raised");
                raise(jar, raised);
                Files.move(raised, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean hasOldClasses(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(ClassRaiser::isClass).toList()) {
                if (isOld(bytes(zip, entry))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void raise(Path jar, Path raised) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(raised);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = bytes(zip, entry);
                out.putNextEntry(entry(entry.getName(), entry.getTimeLocal()));
                out.write(isClass(entry) && isOld(bytes) ? raise(bytes) : bytes);
                out.closeEntry();
            }
            out.putNextEntry(entry(NOTICE, ANY_TIME));
            out.write(CHANGED.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
    }

    private static ZipEntry entry(String name, LocalDateTime time) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        return entry;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        return zip.getInputStream(entry).readAllBytes();
    }

    private static boolean isClass(ZipEntry entry) {
        return entry.getName().endsWith(CLASS);
    }

    private static boolean isOld(byte[] bytes) {
        return (bytes[VERSION_AT] << Byte.SIZE | bytes[VERSION_AT + 1]) < Opcodes.V1_6;
    }

    /** A class with the frames that newer ones are verified by. */
    private static byte[] raise(byte[] old) {
        ClassWriter raised = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9, raised) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
            }
        };
        new ClassReader(old).accept(visitor, 0);
        return raised.toByteArray();
    }
}
