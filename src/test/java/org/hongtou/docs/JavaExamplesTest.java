package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every Java program that the documentation shows compiles against the public face, and runs. */
final class JavaExamplesTest {
    private static final Pattern NAME = Pattern.compile("public class (\\p{L}+)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (.+);$");

    @TempDir
    private Path folder;

    private static List<MarkdownPage.Block> programs() {
        return MarkdownPage.all().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.language().equals("java"))
                .toList();
    }

    @Test
    void javaProgramsRun() throws Exception {
        assertThat(programs()).isNotEmpty();
        for (MarkdownPage.Block program : programs()) {
            Matcher name = NAME.matcher(program.text());
            assertThat(name.find()).as(program.text()).isTrue();
            Path source = folder.resolve(name.group(1) + ".java");
            Files.writeString(source, program.text());
            compile(source);
            run(name.group(1));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("通知.pdf");
        }
    }

    /** A reader who copies a program must not come to lean on what may change. */
    @Test
    void javaProgramsImportThePublicFaceAlone() {
        for (MarkdownPage.Block program : programs()) {
            assertThat(IMPORT.matcher(program.text()).results().map(found -> found.group(1)))
                    .allMatch(name -> name.startsWith("java.") || name.matches("org\\.hongtou\\.(\\*|[A-Z]\\w*)"));
        }
    }

    private void compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-encoding", "UTF-8");
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            boolean fine = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjects(source.toFile()))
                    .call();
            assertThat(fine).as(said.toString()).isTrue();
        }
    }

    private void run(String name) throws ReflectiveOperationException, IOException {
        URL[] places = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
            String[] arguments = {folder.toString()};
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(name, e.getCause());
        }
    }
}
