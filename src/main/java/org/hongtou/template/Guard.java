package org.hongtou.template;

import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.core.XMLOutputFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** Judges a parsed template by what is {@link Allowed}: node by node, so that no way of writing gets round it. */
@SuppressWarnings("deprecation") // The only way to the parsed template.
final class Guard {
    /** How long a padded text, and a list of numbers that is no loop, may be. */
    static final int LONGEST = 1000;

    private static final Set<String> PADS = Set.of("leftpad", "rightpad");
    private static final Set<String> DATES = Set.of("date", "datetime", "time");

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();
    /** Nodes that what holds them makes harmless. */
    private final Set<TemplateObject> bounded = Collections.newSetFromMap(new IdentityHashMap<>());

    private Guard(String file) {
        this.file = file;
    }

    /**
     * The first thing in a template that it must not use.
     *
     * @param file how messages name it
     */
    static Optional<Diagnostic> judge(freemarker.template.Template template, String file) {
        if (!template.getOutputFormat().equals(XMLOutputFormat.INSTANCE)
                || !template.getAutoEscaping()
                || template.getCustomAttributeNames().length > 0) {
            return Optional.of(Diagnostic.error("template.refused-header", new Place(file, 1, 1)));
        }
        Guard guard = new Guard(file);
        ParsedTree.walk(template, guard::judge);
        return guard.found.stream()
                .min(Comparator.comparingInt((Diagnostic one) -> one.place().line())
                        .thenComparingInt(one -> one.place().column()));
    }

    private void judge(TemplateNode node) {
        String type = node.type();
        bound(node, type);
        switch (type) {
            case "BuiltIn" -> judgeBuiltIn(node, String.valueOf(node.value("key")));
            case "BuiltinVariable" -> {
                String name = String.valueOf(node.value("name"));
                if (!Allowed.variable(name)) {
                    refuse("template.refused-variable", node.name(file, name), name, listed(".", Allowed.VARIABLES));
                }
            }
            case "Range" -> {
                if (!bounded.contains(node.object())) {
                    refuse("template.refused-range", node.start(file), LONGEST);
                }
            }
            default -> {
                if (node.object() instanceof TemplateElement element) {
                    judgeDirective(node, element, type);
                } else if (!Allowed.EXPRESSIONS.contains(type)) {
                    refuse(
                            "template.refused-expression",
                            node.start(file),
                            node.object().getCanonicalForm());
                }
            }
        }
    }

    private void judgeDirective(TemplateNode node, TemplateElement element, String type) {
        String name = element.getDescription().split("[ -]", 2)[0];
        boolean legacy = name.equals("#foreach");
        if (type.equals("UnifiedCall") && Boolean.TRUE.equals(node.value("legacySyntax"))) {
            legacy = true;
            name = "#call";
        }
        if (legacy || !Allowed.DIRECTIVES.containsKey(type)) {
            refuse("template.refused-directive", node.start(file), name, listed("#", Allowed.directiveNames()));
        }
    }

    private void judgeBuiltIn(TemplateNode node, String name) {
        if (!Allowed.builtIn(name)) {
            refuse("template.refused-builtin", node.name(file, name), name, listed("?", Allowed.builtInNames()));
        } else if (PADS.contains(Allowed.folded(name)) && !bounded.contains(node.object())) {
            refuse("template.refused-pad", node.name(file, name), name, LONGEST);
        } else if (DATES.contains(Allowed.folded(name)) && !bounded.contains(node.object())) {
            refuse("template.refused-date", node.name(file, name), name);
        }
    }

    /** Marks what a node bounds in those that it holds. */
    private void bound(TemplateNode node, String type) {
        switch (type) {
            case "MethodCall" -> {
                TemplateNode target = node.child("target");
                TemplateNode arguments = node.child("arguments");
                if (target != null
                        && arguments != null
                        && arguments.value("items") instanceof List<?> items
                        && !items.isEmpty()
                        && isBound(target, items.getFirst())) {
                    bounded.add(target.object());
                }
            }
            // A loop looks at each turn whether it is to stop; a piece of a list is no longer than the list.
            case "IteratorBlock" -> bound(node.child("listedExp"));
            case "DynamicKeyName", "DynamicKeyNameBeforeMethodCall" -> bound(node.child("keyExpression"));
            case "Range" -> {
                if (number(node.value("lho")) instanceof Number from
                        && number(node.value("rho")) instanceof Number to
                        && Math.abs(to.doubleValue() - from.doubleValue()) <= LONGEST) {
                    bounded.add(node.object());
                }
            }
            default -> {}
        }
    }

    /** Whether what a built-in is called with bounds it: the length of a text, or the form of a date. */
    private static boolean isBound(TemplateNode target, @Nullable Object first) {
        if (target.type().equals("BuiltIn") && DATES.contains(Allowed.folded(String.valueOf(target.value("key"))))) {
            TemplateNode form = node(first);
            return form != null
                    && form.type().equals("StringLiteral")
                    && form.value("dynamicValue") == null
                    && DateForm.isLasting(String.valueOf(form.value("value")));
        }
        return number(first) instanceof Number length && length.doubleValue() <= LONGEST;
    }

    private void bound(@Nullable TemplateNode node) {
        if (node != null) {
            bounded.add(node.object());
        }
    }

    /** What a literal says, or null. */
    private static @Nullable Object number(@Nullable Object expression) {
        TemplateNode node = node(expression);
        return node != null && node.type().equals("NumberLiteral") ? node.value("value") : null;
    }

    private static @Nullable TemplateNode node(@Nullable Object expression) {
        return expression instanceof TemplateObject object ? new TemplateNode(object).bare() : null;
    }

    private static String listed(String mark, List<String> names) {
        return names.stream().map(name -> mark + name).collect(Collectors.joining(" "));
    }

    private void refuse(String code, Place place, Object... arguments) {
        found.add(Diagnostic.error(code, place, arguments));
    }
}
