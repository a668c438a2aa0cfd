package org.hongtou.content.data;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.diagnostics.Place;
import org.hongtou.model.Block;
import org.jspecify.annotations.Nullable;

/** What a file says, checked against its kind's schema: the values that templates see, each with its place. */
public sealed interface Data {

    /** Where the value stands. */
    Place place();

    /** The values in it: a list's items, a mapping's values; none in others. */
    default List<Data> parts() {
        return switch (this) {
            case Many many -> many.items();
            case Fields fields -> List.copyOf(fields.values().values());
            case Text text -> List.of();
            case Rich rich -> List.of();
            case Day day -> List.of();
            case Whole whole -> List.of();
            case Flag flag -> List.of();
            case Person person -> List.of();
        };
    }

    /** A text; lines of a title are parted by {@code \n}. */
    record Text(String text, Place place) implements Data {}

    /** Body text, read into its paragraphs, headings, tables and pictures. */
    record Rich(List<Block> blocks, Place place) implements Data {
        public Rich {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A day that exists, or one of a draft that is still open: 2026年6月　日.
     *
     * @param month 0 where it is open
     * @param day 0 where it is open
     */
    record Day(int year, int month, int day, Place place) implements Data {
        private static final String BLANK = "\u3000";

        /** Whether the day, or the month too, is still to be written. */
        public boolean isOpen() {
            return day == 0;
        }

        /** The day as documents print it (GB/T 9704-2012 7.3.5.4): 2026年6月17日; what is open keeps its room. */
        public String printed() {
            return year + "年" + (month == 0 ? BLANK : month) + "月" + (day == 0 ? BLANK : day) + "日";
        }

        /** {@code 2026-06-17}; empty for an open day. */
        public String iso() {
            return isOpen() ? "" : LocalDate.of(year, month, day).toString();
        }
    }

    /**
     * A whole number, or the first of several in a row.
     *
     * @param value the number, or the first
     * @param count how many there are, from 1
     */
    record Whole(long value, int count, Place place) implements Data {
        /** One number. */
        public Whole(long value, Place place) {
            this(value, 1, place);
        }

        /** Whether there are several. */
        public boolean several() {
            return count > 1;
        }

        /** The last of the row, alone. */
        public Whole last() {
            return new Whole(value + count - 1, place);
        }
    }

    /** Yes or no. */
    record Flag(boolean value, Place place) implements Data {}

    /**
     * A person or an organisation among people.
     *
     * @param text as a list prints it: the name, and who else is meant
     * @param written as it was typed, with what stands in brackets
     * @param name the name alone, without 委员 and the like
     * @param isPerson whether it is a person, not an organisation
     * @param others who else is meant, as it is printed after the name: 等5名委员; or empty
     * @param count how many all are together, where that is said; or 0
     * @param note what stands in brackets after the name: 领衔; or empty
     */
    record Person(
            String text,
            String written,
            String name,
            boolean isPerson,
            String others,
            long count,
            String note,
            Place place)
            implements Data {}

    /** A list, in the order of the file. */
    record Many(List<Data> items, Place place) implements Data {
        public Many {
            items = List.copyOf(items);
        }
    }

    /** Values by their canonical English names, in the order of the schema; an absent key is absent. */
    record Fields(Map<String, Data> values, Place place) implements Data {
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** The value of a key, or null where the file doesn't give it. */
        public @Nullable Data get(String name) {
            return values.get(name);
        }

        /** The values but that of a key. */
        public Fields without(String name) {
            Map<String, Data> others = new LinkedHashMap<>(values);
            others.remove(name);
            return new Fields(others, place);
        }
    }
}
