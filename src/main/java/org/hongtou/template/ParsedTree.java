package org.hongtou.template;

import freemarker.core.TemplateObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that a parsed template can run. FreeMarker hides its expressions, so fields are read: what a node can run it must
 * hold in one, however it was written and wherever it stands.
 */
@SuppressWarnings("deprecation") // The only way to the parsed template.
final class ParsedTree {
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return declared(type);
        }
    };

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> next = new ArrayDeque<>();

    private ParsedTree() {}

    /** Gives every node, each before those that it holds. */
    static void walk(freemarker.template.Template template, Consumer<TemplateNode> sink) {
        ParsedTree tree = new ParsedTree();
        tree.next.push(template.getRootTreeNode());
        while (!tree.next.isEmpty()) {
            Object one = tree.next.pop();
            if (!tree.seen.add(one)) {
                continue;
            }
            if (one instanceof TemplateObject object) {
                sink.accept(new TemplateNode(object));
            }
            tree.held(one).reversed().forEach(tree.next::push);
        }
    }

    /** What an object holds; a deep template must not go as deep here. */
    private List<Object> held(Object object) {
        return switch (object) {
            case Collection<?> all -> present(all);
            case Map<?, ?> map -> present(map.values());
            case Object[] all -> present(Arrays.asList(all));
            default -> {
                // A lambda's parameters and the like too: parts of a node that are no nodes themselves.
                if (!object.getClass().getName().startsWith("freemarker.core.")) {
                    yield List.of();
                }
                List<Object> values = new ArrayList<>();
                for (Field field : fields(object.getClass())) {
                    values.add(read(field, object));
                }
                yield present(values);
            }
        };
    }

    private static List<Object> present(Collection<?> values) {
        List<Object> present = new ArrayList<>(values);
        present.removeIf(value -> value == null || value instanceof String);
        return present;
    }

    /** The fields of a class and of those above it, whose values they are first. */
    static List<Field> fields(Class<?> type) {
        return FIELDS.get(type);
    }

    private static List<Field> declared(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        if (type.getSuperclass() != null && type.getSuperclass().getName().startsWith("freemarker.core.")) {
            fields.addAll(FIELDS.get(type.getSuperclass()));
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                fields.add(field);
            }
        }
        return List.copyOf(fields);
    }

    static @Nullable Object read(Field field, Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
