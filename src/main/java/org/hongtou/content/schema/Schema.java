package org.hongtou.content.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.content.source.KeyName;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a file of one kind may say: its keys with their Chinese and English names and types, and what must not be
 * missing. Read from {@code templates/<kind>/schema.yaml} by {@link SchemaReader}.
 *
 * @param kind the kind's folder
 * @param title the kind's Chinese name
 * @param names the other names that {@code kind 文种} may say
 * @param description one Chinese sentence, or empty
 * @param anyOf groups of canonical names; of each at least one must be given
 * @param copies how a document is made a copy each for several persons, or null where it never is
 * @param rows how files are begun from the rows of a spreadsheet
 * @param keys the keys, those of the base first
 */
public record Schema(
        String kind,
        String title,
        List<String> names,
        String description,
        List<List<String>> anyOf,
        @Nullable CopyRule copies,
        RowRule rows,
        List<Key> keys) {

    public Schema {
        names = List.copyOf(names);
        anyOf = anyOf.stream().map(List::copyOf).toList();
        keys = List.copyOf(keys);
    }

    /**
     * A key.
     *
     * @param name the canonical English name
     * @param title the Chinese name
     * @param names the other names, Chinese or English
     * @param description what it is, one Chinese sentence, or empty
     * @param types what may stand there: the first type that fits is taken; at least one
     * @param required whether a file must give it
     * @param otherwise what holds when it is absent, as a person would write it, or empty; for documentation and
     *     editors, never put into the data
     * @param examples what a person may write
     * @param flat names by which the level above may give this key of a mapping directly
     * @param closing marks that the document sets after the value by itself, so that one in the value is taken off
     *     with advice; or empty
     * @param due whether a document that is signed has it: one that is missing or blank is told then
     * @param again what becomes of the value in a file that is begun from an earlier one
     * @param around pairs of marks that the document sets around the value by itself, likewise: 《》, 第号
     * @param labels what people type before the value besides the key's own names, and is taken off likewise
     * @param columns what the columns of spreadsheets are called that hold it
     * @param place where the schema's file defines it
     */
    public record Key(
            String name,
            String title,
            List<String> names,
            String description,
            List<Type> types,
            boolean required,
            String otherwise,
            List<String> examples,
            List<String> flat,
            String closing,
            boolean due,
            Again again,
            List<String> around,
            List<String> labels,
            List<RowRule.Column> columns,
            Place place) {
        /** A key whose value is kept in a file that is begun from an earlier one, and around which nothing is taken off. */
        public Key(
                String name,
                String title,
                List<String> names,
                String description,
                List<Type> types,
                boolean required,
                String otherwise,
                List<String> examples,
                List<String> flat,
                String closing,
                Place place) {
            this(
                    name,
                    title,
                    names,
                    description,
                    types,
                    required,
                    otherwise,
                    examples,
                    flat,
                    closing,
                    false,
                    Again.KEEP,
                    List.of(),
                    List.of(),
                    List.of(),
                    place);
        }

        public Key {
            names = List.copyOf(names);
            around = List.copyOf(around);
            labels = List.copyOf(labels);
            columns = List.copyOf(columns);
            types = List.copyOf(types);
            examples = List.copyOf(examples);
            flat = List.copyOf(flat);
        }

        /** All names: the Chinese title, the canonical one, the others. */
        public List<String> allNames() {
            Set<String> all = new LinkedHashSet<>();
            if (!title.isEmpty()) {
                all.add(title);
            }
            all.add(name);
            all.addAll(names);
            return List.copyOf(all);
        }

        private Key optional() {
            return new Key(
                    name,
                    title,
                    names,
                    description,
                    types,
                    false,
                    otherwise,
                    examples,
                    flat,
                    closing,
                    due,
                    again,
                    around,
                    labels,
                    columns,
                    place);
        }

        /** Whether a name is one of its names, as people spell them. */
        public boolean isCalled(String other) {
            String wanted = KeyName.normal(other);
            return allNames().stream().anyMatch(own -> KeyName.normal(own).equals(wanted));
        }

        /** Whether the level above may give it by a name. */
        public boolean isFlatCalled(String other) {
            String wanted = KeyName.normal(other);
            return flat.stream().anyMatch(own -> KeyName.normal(own).equals(wanted));
        }

        /** The name for messages. */
        public String shown() {
            return title.isEmpty() ? name : title;
        }
    }

    /** What becomes of a value in a file that is begun from an earlier one: the next issue of a bulletin. */
    public enum Again {
        /** It holds for the next one too. */
        KEEP,
        /** It belonged to that one alone, and is written anew. */
        NEW,
        /** It is a number, and one higher. */
        NEXT
    }

    /** What may stand as a value. */
    public sealed interface Type {
        /** One line of text, as it was written. */
        record Line() implements Type {}

        /**
         * A few lines of text, as a block or a list.
         *
         * @param typed whether full-width blanks at a line's start and lines left blank count, as in a table's cell
         */
        record Lines(boolean typed) implements Type {
            /** Lines of which only the words count. */
            Lines() {
                this(false);
            }
        }

        /** Rows of a table as text: a line each, with the blanks at its ends, as a block or a list. */
        record Rows() implements Type {}

        /** Body text. */
        record Body() implements Type {}

        /** A day. */
        record Date() implements Type {}

        /**
         * A whole number from {@code min} to {@code max}, or several in a row: 1-8.
         *
         * @param most how many in a row may be given; 1 where it is one number alone
         */
        record Whole(long min, long max, int most) implements Type {
            /** No schema allows more in a row: a file has so many copies. */
            static final int LONGEST = 9999;

            /** One number. */
            public Whole(long min, long max) {
                this(min, max, 1);
            }
        }

        /** Yes or no. */
        record Flag() implements Type {}

        /** One of a few. */
        record Choice(List<Option> options) implements Type {
            public Choice {
                options = List.copyOf(options);
            }
        }

        /** A list of at most {@code max} items; each is of the first of the types that fits. */
        record Listing(List<Type> items, int max) implements Type {
            public Listing {
                items = List.copyOf(items);
            }
        }

        /**
         * Keys with values.
         *
         * @param keys the keys
         * @param shortKey the key that a bare text stands for, or empty
         */
        record Group(List<Key> keys, String shortKey) implements Type {
            public Group {
                keys = List.copyOf(keys);
            }
        }

        /**
         * Persons and organisations as a line names them, one or several; only as an item of a list.
         *
         * @param titles what marks a person where it stands after a name, the one that is printed first; where there
         *     are none, persons and organisations are not told apart
         */
        record Person(List<String> titles) implements Type {
            public Person {
                titles = List.copyOf(titles);
            }
        }

        /** Items that are printed in a line, joined by ，. */
        record Joined() implements Type {}

        /** Labels of any wording with joined items each. */
        record Labelled() implements Type {}

        /** The file of a sheet, relative to the content file. */
        record Sheet() implements Type {}

        /** The file of a picture, relative to the content file. */
        record Picture() implements Type {}
    }

    /**
     * A value that may be chosen.
     *
     * @param name the canonical English name
     * @param names the other names, the one for messages first
     */
    public record Option(String name, List<String> names) {
        public Option {
            names = List.copyOf(names);
        }
    }

    /**
     * The schema of files that may leave some keys out because something else says them.
     *
     * @param given canonical names
     */
    public Schema without(Set<String> given) {
        List<Key> all = keys.stream()
                .map(key -> key.required() && given.contains(key.name()) ? key.optional() : key)
                .toList();
        List<List<String>> needs = anyOf.stream()
                .filter(group -> group.stream().noneMatch(term -> given.contains(Need.key(term))))
                .toList();
        return new Schema(kind, title, names, description, needs, copies, rows, all);
    }

    Schema withKeys(List<Key> changed) {
        return new Schema(kind, title, names, description, anyOf, copies, rows, changed);
    }

    /** Whether {@code kind 文种} may call this kind so: by its folder, its title or another name. */
    public boolean answersTo(String name) {
        String wanted = KeyName.normal(name);
        return KeyName.normal(kind).equals(wanted)
                || KeyName.normal(title).equals(wanted)
                || names.stream().anyMatch(other -> KeyName.normal(other).equals(wanted));
    }

    /** All names of all keys at all levels. */
    public Set<String> allNames() {
        Set<String> all = new LinkedHashSet<>();
        collect(keys, all);
        return all;
    }

    private static void collect(List<Key> keys, Set<String> all) {
        for (Key key : keys) {
            all.addAll(key.allNames());
            all.addAll(key.flat());
            groups(key.types()).forEach(group -> collect(group.keys(), all));
        }
    }

    /** All names of the keys, at any level, that answer to a name; in the order of the schema. */
    public Set<String> namesLike(String name) {
        Set<String> found = new LinkedHashSet<>();
        namesLike(KeyName.normal(name), keys, found);
        return found;
    }

    private static void namesLike(String wanted, List<Key> keys, Set<String> found) {
        for (Key key : keys) {
            if (key.allNames().stream().anyMatch(name -> KeyName.normal(name).equals(wanted))) {
                found.addAll(key.allNames());
            }
            groups(key.types()).forEach(group -> namesLike(wanted, group.keys(), found));
        }
    }

    /** The groups of keys among types, and among the items of lists. */
    public static List<Type.Group> groups(List<Type> types) {
        List<Type.Group> groups = new ArrayList<>();
        for (Type type : types) {
            if (type instanceof Type.Group group) {
                groups.add(group);
            } else if (type instanceof Type.Listing list) {
                groups.addAll(groups(list.items()));
            } else if (type instanceof Type.Body) {
                groups.add(BodyBlocks.GROUP);
            } else if (type instanceof Type.Person) {
                groups.add(PersonKeys.GROUP);
            }
        }
        return groups;
    }
}
