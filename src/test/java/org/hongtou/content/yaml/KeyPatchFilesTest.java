package org.hongtou.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hongtou.content.checked.ContentHead;
import org.hongtou.content.schema.SchemaReader;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every value of every content file there is can be changed, removed, written again and moved. */
@Tag("corpus")
class KeyPatchFilesTest {
    /** About so many values of a file are changed; all are set to what they are. */
    private static final int SAMPLE = 10;

    private final YamlReader reader = new YamlReader(KnownKeys.named(names()));
    private final KeyPatch patch = new KeyPatch(reader, name -> List.of());

    private static Set<String> names() {
        Set<String> names = new HashSet<>(ContentHead.NAMES);
        for (Path kind : list(Path.of("templates"), "schema.yaml")) {
            String name = kind.getParent().getFileName().toString();
            if (!name.equals("common")) {
                names.addAll(new SchemaReader(folder -> source(Path.of("templates", folder, "schema.yaml")))
                        .read(name, new Report())
                        .allNames());
            }
        }
        return names;
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Source source(Path file) {
        try {
            return Source.read(file.toString(), Files.readAllBytes(file), new Report());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyValueCanBeChanged() {
        return Stream.of(
                        list(Path.of("content"), ".yaml"),
                        list(Path.of("templates"), "sample.yaml"),
                        list(Path.of("src/test/resources/corpus"), ".yaml"))
                .flatMap(List::stream)
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    check(source(file));
                    check(windows(source(file)));
                }));
    }

    /** The same with the line ends of Windows, and none at its end. */
    private static Source windows(Source source) {
        return new Source(source.name(), source.text().stripTrailing().replace("\n", "\r\n"));
    }

    private void check(Source source) {
        WrittenValue root = reader.written(source, new Report()).root();
        List<KeyPath> paths = new ArrayList<>();
        collect(root, null, paths);
        Random random = new Random(source.text().hashCode());
        for (KeyPath path : paths) {
            Location at = Location.find(root, path, name -> List.of());
            Object own = plain(at.value().node());
            assertThat(patch.set(source, path, own))
                    .as("%s", path)
                    .isEqualTo(new PatchedText(source.text(), List.of()));
            if (paths.size() < 2 * SAMPLE || random.nextInt(paths.size() / SAMPLE) == 0) {
                changed(source, at, "换一个");
                changed(source, at, new RandomValues(random).value(2, true));
                removedAndWrittenAgain(source, at, own);
            }
        }
    }

    private void changed(Source source, Location at, Object value) {
        PatchedText patched = patch.set(source, at.path(), value);
        String text = source.text();
        WrittenValue.Part part = at.parent().parts().get(at.index());
        assertThat(errors(patched)).as("%s: %s", at.path(), value).isEmpty();
        assertThat(patched.text()).as("%s: %s", at.path(), value).startsWith(text.substring(0, part.inner()));
        assertThat(patched.text()).as("%s: %s", at.path(), value).endsWith(text.substring(part.to()));
        if (source.text().contains("\r\n")) {
            assertThat(patched.text().replace("\r\n", "")).doesNotContain("\n");
        }
    }

    private void removedAndWrittenAgain(Source source, Location at, Object own) {
        KeyPath path = at.path();
        Meaning before = Meaning.of(reader.read(source, new Report()));
        PatchedText without = patch.remove(source, path);
        assertThat(errors(without)).as("%s", path).isEmpty();
        Source less = new Source(source.name(), without.text());
        boolean only = at.parent().parts().size() == 1;
        PatchedText again;
        if (path.steps().getLast() instanceof KeyPath.Step.Item) {
            again = patch.insert(less, path, own);
        } else {
            again = patch.set(less, path, own);
            if (!only) {
                assertThat(errors(again)).as("%s", path).isEmpty();
                again = patch.move(new Source(source.name(), again.text()), path, at.index() + 1);
            }
        }
        assertThat(errors(again)).as("%s in%n%s", path, less.text()).isEmpty();
        Node after = reader.read(new Source(source.name(), again.text()), new Report());
        assertThat(Meaning.of(after).says(before)).as("%s", path).isTrue();
    }

    private static List<Diagnostic> errors(PatchedText patched) {
        return patched.ok() ? List.of() : patched.diagnostics();
    }

    static void collect(WrittenValue group, KeyPath path, List<KeyPath> paths) {
        for (int i = 0; i < group.parts().size(); i++) {
            WrittenValue.Part part = group.parts().get(i);
            KeyPath.Step step = part.key() == null ? new KeyPath.Step.Item(i + 1) : new KeyPath.Step.Key(part.key());
            KeyPath inner = path == null
                    ? new KeyPath(List.of(step))
                    : part.key() == null ? path.item(i + 1) : path.key(part.key());
            paths.add(inner);
            collect(part.value(), inner, paths);
        }
    }

    static Object plain(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Sequence sequence ->
                sequence.items().stream().map(KeyPatchFilesTest::plain).toList();
            case Node.Mapping mapping -> {
                Map<String, Object> map = new LinkedHashMap<>();
                mapping.entries().forEach(entry -> map.put(entry.key().text(), plain(entry.value())));
                yield map;
            }
        };
    }
}
