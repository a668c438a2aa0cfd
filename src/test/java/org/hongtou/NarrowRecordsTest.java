package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In these rooms no two values of a type can change places unseen when a record is made. */
final class NarrowRecordsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hongtou");

    private static final List<String> ROOMS = List.of("org.hongtou.style", "org.hongtou.proof.rule");

    /** A record of two holds nothing else that a pair could be lost among. */
    private static final int PAIR = 2;

    /** Pairs whose order everybody knows. */
    private static final Set<List<String>> ORDERED = Set.of(
            List.of("width", "height"),
            List.of("x", "y"),
            List.of("line", "column"),
            List.of("before", "after"),
            List.of("gapBefore", "gapAfter"));

    /** Wide ones that are made in one or two places, each value beside the key or the name that says which it is. */
    private static final Set<String> NAMED_WHERE_MADE = Set.of("Finding", "Manuscript");

    @Test
    void neighboursAreOfDifferentTypes() {
        assertThat(wide().filter(one -> !NAMED_WHERE_MADE.contains(one.getSimpleName()))
                        .map(one -> one.getSimpleName() + ": " + neighbours(one.reflect())))
                .as("make it of small records, or step by step in its own file")
                .isEmpty();
    }

    @Test
    void whatIsExceptedNeedsIt() {
        assertThat(wide().map(JavaClass::getSimpleName)).containsAll(NAMED_WHERE_MADE);
    }

    @Test
    void twoLengthsInARowAreFound() {
        record Sheet(String name, int margin, int gutter) {}
        record Paper(String name, int width, int height) {}
        assertThat(neighbours(Sheet.class)).containsExactly("margin, gutter");
        assertThat(neighbours(Paper.class)).isEmpty();
    }

    /** Records of the rooms whose neighbours other files could mix up. */
    private static Stream<JavaClass> wide() {
        return CLASSES.stream()
                .filter(one -> ROOMS.contains(one.getPackageName()) && one.isRecord())
                .filter(one -> madeElsewhere(one) && !neighbours(one.reflect()).isEmpty());
    }

    private static List<String> neighbours(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        return Stream.iterate(1, i -> i < parts.length, i -> i + 1)
                .filter(i -> parts.length > PAIR
                        && parts[i - 1].getGenericType().equals(parts[i].getGenericType())
                        && !ORDERED.contains(List.of(parts[i - 1].getName(), parts[i].getName())))
                .map(i -> parts[i - 1].getName() + ", " + parts[i].getName())
                .toList();
    }

    /** Whether another file makes one by position; a record's own file has its fields before its eyes. */
    private static boolean madeElsewhere(JavaClass type) {
        return type.getConstructorCallsToSelf().stream()
                .filter(call -> call.getTarget().getRawParameterTypes().size()
                        == type.reflect().getRecordComponents().length)
                .map(JavaConstructorCall::getOriginOwner)
                .anyMatch(origin -> !file(origin).equals(file(type)));
    }

    private static String file(JavaClass type) {
        return type.getPackageName() + "/"
                + type.getSource().orElseThrow().getFileName().orElseThrow();
    }
}
