package org.hongtou.growth;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongtou.Hongtou;
import org.hongtou.proof.RuleBook;
import org.jspecify.annotations.Nullable;

/** All regular expressions that the program's classes and its rules of proof-reading hold. */
final class Patterns {
    private static final int DEEPEST = 6;

    private final List<Named> found = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Patterns() {}

    /** A pattern and where it is. */
    record Named(String name, Pattern pattern) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Named> all() throws IOException, URISyntaxException, ReflectiveOperationException {
        Patterns patterns = new Patterns();
        Path classes = Path.of(Hongtou.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (String name : names(classes)) {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    patterns.gather(name, field, null);
                }
            }
        }
        for (var rule : RuleBook.whole().rules()) {
            patterns.gather("rule " + rule.code(), rule.check(), 0);
        }
        return patterns.found;
    }

    private static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve("org/hongtou"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .map(file -> file.substring(0, file.length() - 6).replace(file.contains("\\") ? '\\' : '/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private void gather(String name, Field field, @Nullable Object owner) throws ReflectiveOperationException {
        if (!field.getType().isPrimitive()) {
            field.setAccessible(true);
            gather(name + "." + field.getName(), field.get(owner), 1);
        }
    }

    private void gather(String name, @Nullable Object value, int depth) throws ReflectiveOperationException {
        if (value == null || depth > DEEPEST || !seen.add(value)) {
            return;
        }
        if (value instanceof Pattern pattern) {
            found.add(new Named(name.replace("org.hongtou.", ""), pattern));
        } else if (value instanceof Collection<?> all) {
            for (Object one : all) {
                gather(name, one, depth + 1);
            }
        } else if (value instanceof Map<?, ?> map) {
            gather(name, map.values(), depth + 1);
        } else if (value.getClass().getName().startsWith("org.hongtou.")) {
            for (Field field : value.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    gather(name, field.get(value), depth + 1);
                }
            }
        }
    }
}
