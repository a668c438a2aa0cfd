package org.hongtou.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Layout;

/** The shipped style, and styles that change some of it. */
public final class TestStyles {
    private static final Path COMMON = Path.of("templates/common/style.yaml");

    private TestStyles() {}

    /** The shipped style with changes laid over it, each a style file. */
    public static Style shipped(Layout layout, String... changes) {
        return StyleReader.read(files(changes), layout, new Report());
    }

    /** What is wrong with a style file that is laid over the shipped one. */
    static List<Diagnostic> found(String changes) {
        return foundIn(files(changes));
    }

    /** What is wrong with a style file that stands alone. */
    static List<Diagnostic> foundAlone(String style) {
        return foundIn(List.of(tree(style)));
    }

    private static List<Diagnostic> foundIn(List<Node> files) {
        Report report = new Report();
        try {
            StyleReader.read(files, Layout.OFFICIAL, report);
        } catch (Halt halt) {
            // What is wrong stands in the report.
        }
        return report.diagnostics();
    }

    static String common() {
        try {
            return Files.readString(COMMON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Node> files(String... changes) {
        List<Node> files = new ArrayList<>();
        files.add(tree(common()));
        for (String change : changes) {
            files.add(tree(change));
        }
        return files;
    }

    private static Node tree(String yaml) {
        Report report = new Report();
        Source source = Source.read("style.yaml", yaml.getBytes(StandardCharsets.UTF_8), report);
        Node tree = new YamlReader(KnownKeys.none()).read(source, report);
        report.haltOnErrors();
        return tree;
    }
}
