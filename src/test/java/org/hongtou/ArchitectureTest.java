package org.hongtou;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house as the architecture page draws it: which way data goes, and where each library stands. */
@Tag("corpus")
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hongtou");

    /** A library and the packages that may know it. */
    private static final Map<String, List<String>> FENCES = Map.ofEntries(
            Map.entry("com.twelvemonkeys..", List.of("org.hongtou.picture")),
            Map.entry("org.yaml.snakeyaml..", List.of("org.hongtou.content.yaml")),
            Map.entry("de.siegmar..", List.of("org.hongtou.content.sheet")),
            Map.entry("com.github.difflib..", List.of("org.hongtou.takeback", "org.hongtou.cli..")),
            Map.entry("org.apache.poi..", List.of("org.hongtou.content.workbook", "org.hongtou.importer.oldword")),
            Map.entry("org.apache.pdfbox..", List.of("org.hongtou.importer.pdf")),
            Map.entry("org.apache.fontbox..", List.of("org.hongtou.importer.pdf")),
            Map.entry(
                    "org.apache..",
                    List.of(
                            "org.hongtou.content.workbook",
                            "org.hongtou.importer.oldword",
                            "org.hongtou.importer.pdf")),
            Map.entry("org.jsoup..", List.of("org.hongtou.importer.web")),
            Map.entry("org.commonmark..", List.of("org.hongtou.importer.web")),
            Map.entry("freemarker..", List.of("org.hongtou.template..")),
            Map.entry("org.openpdf..", List.of("org.hongtou.output.pdf..")),
            Map.entry("com.ibm.icu..", List.of("org.hongtou.typeset..", "org.hongtou.importer.simplify")),
            Map.entry("picocli..", List.of("org.hongtou.cli..")),
            Map.entry("org.objectweb.asm..", List.of("org.hongtou.cli..")),
            Map.entry("javax.xml.stream..", List.of("org.hongtou.markup..", "org.hongtou.importer.word")),
            Map.entry("tools.jackson..", List.of("org.hongtou.content.json")));

    /** A room and what it stands on, apart from the diagnostics, on which all may stand. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            room("diagnostics"),
            room("model"),
            room("files"),
            room("picture", "model"),
            room("content.source"),
            room("content.slip", "content.source"),
            room("content.yaml", "content.source", "content.slip"),
            room("content.data", "content.source", "model"),
            room("content.people", "content.data"),
            room("content.sheet", "content.slip", "content.source"),
            room("content.workbook", "content.sheet", "content.slip", "content.source"),
            room("content.schema", "content.data", "content.slip", "content.source", "content.yaml"),
            room("content.office", "content.schema", "content.source", "content.yaml"),
            room("content.pasted", "content.source"),
            room("content.body", "content.data", "content.pasted", "content.sheet", "content.source", "model"),
            room(
                    "content.checked",
                    "content.body",
                    "content.data",
                    "content.people",
                    "content.pasted",
                    "content.schema",
                    "content.sheet",
                    "content.source",
                    "content.yaml",
                    "model"),
            room("content.json", "content.checked", "content.data", "content.schema", "content.yaml"),
            room("rows", "content.."),
            room("importer.draft", "content.source"),
            room("importer.numbers"),
            room("importer.text", "importer.draft", "content.source"),
            room("importer.simplify", "importer.draft"),
            room("importer.word", "importer.draft", "importer.numbers", "importer.text", "content.source"),
            room("importer.oldword", "importer.draft", "importer.numbers", "importer.text", "content.source"),
            room("importer.rtf", "importer.draft", "importer.text", "content.source"),
            room("importer.web", "importer.draft", "importer.numbers", "importer.text", "content.source"),
            room("importer.pdf", "importer.draft", "importer.text", "content.source"),
            room("importer.parts", "importer.draft"),
            room(
                    "takeback",
                    "importer.draft",
                    "importer.word",
                    "content.data",
                    "content.source",
                    "content.yaml",
                    "output.zip"),
            room("importer", "importer..", "content.slip", "content.source", "content.yaml"),
            room("kind", "files"),
            room("markup", "model"),
            room("template", "content.data", "markup", "kind"),
            room("style", "content.yaml", "model"),
            room("typeset..", "typeset..", "model", "style"),
            room("font", "files", "style", "typeset"),
            room("output", "model", "style", "typeset.."),
            room("output.xml"),
            room("output.zip"),
            room("output.text", "output", "model", "style", "typeset.."),
            room("output.docx.part", "output.xml", "model", "style", "typeset.."),
            room("output.docx.styles", "output.docx.part", "output.xml", "model", "style"),
            room(
                    "output.docx.body",
                    "output.docx.styles",
                    "output.docx.part",
                    "output.xml",
                    "output.zip",
                    "model",
                    "style",
                    "typeset.."),
            room(
                    "output.docx.foot",
                    "output.docx.body",
                    "output.docx.styles",
                    "output.docx.part",
                    "output",
                    "output.xml",
                    "output.zip",
                    "model",
                    "style",
                    "typeset.."),
            room("output.docx", "output.docx..", "output", "output.xml", "output.zip", "model", "style", "typeset.."),
            room("output.pdf", "output", "picture", "model", "style", "typeset..", "font"),
            room("proof.rule", "content..", "model"),
            room("proof.line", "proof.rule", "content..", "model"),
            room("proof.body", "proof.rule", "content..", "model"),
            room("proof.parts", "proof.rule", "proof.line", "content..", "model"),
            room("proof.form", "proof.rule", "proof.line", "content..", "model"),
            room("proof.words", "proof.rule", "content..", "model", "typeset.words"),
            room("proof", "proof..", "content..", "model", "typeset.."),
            room("project", "files", "picture", "content..", "kind", "font", "model"),
            room(
                    "pipeline",
                    "files",
                    "project",
                    "content..",
                    "rows",
                    "kind",
                    "template",
                    "markup",
                    "model",
                    "style",
                    "typeset..",
                    "font",
                    "output.."),
            room("check", "files", "pipeline", "project", "kind", "content..", "proof..", "output"),
            room("build", "check", "files", "pipeline", "project", "content..", "output"),
            room("bench", "check", "pipeline", "project", "content..", "output", "typeset.page"),
            room(
                    "",
                    "build",
                    "check",
                    "pipeline",
                    "project",
                    "files",
                    "kind",
                    "content..",
                    "rows",
                    "importer..",
                    "takeback",
                    "model",
                    "style",
                    "font",
                    "typeset..",
                    "output",
                    "proof.."),
            room("cli.terminal", ""),
            room("cli.report", "", "bench", "check", "font", "kind", "pipeline", "project", "content.."),
            room(
                    "cli",
                    "",
                    "cli.terminal",
                    "cli.report",
                    "bench",
                    "build",
                    "check",
                    "files",
                    "pipeline",
                    "project",
                    "content..",
                    "kind",
                    "font",
                    "style",
                    "proof.."));

    private static Map.Entry<String, List<String>> room(String name, String... standsOn) {
        return Map.entry(name, List.of(standsOn));
    }

    /** A room's packages; the room without a name is the public face. */
    private static String packages(String room) {
        return room.isEmpty() ? "org.hongtou" : "org.hongtou." + room;
    }

    /** The public face is what every command goes through but those that measure and look at the machine. */
    @Test
    void commandsGoThroughThePublicFace() {
        noClasses()
                .that()
                .resideInAPackage("org.hongtou.cli")
                .and()
                .haveNameNotMatching(".*\\.cli\\.(Main|Bench|Doctor|Rehearsal|StartCacheMaker|Json).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.hongtou.pipeline..",
                        "org.hongtou.build..",
                        "org.hongtou.check..",
                        "org.hongtou.kind..",
                        "org.hongtou.font..",
                        "org.hongtou.output..")
                .check(CLASSES);
    }

    /** What a caller sees of the public face is of the face itself or of the JDK: all else may change. */
    @Test
    void thePublicFaceShowsNothingOfTheRoomsBehindIt() {
        List<String> shown = CLASSES.stream()
                .filter(type -> type.getPackageName().equals("org.hongtou") && isSeen(type))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(method -> Stream.concat(
                                method.getAllInvolvedRawTypes().stream(), method.getExceptionTypes().stream())
                        .map(type -> ((JavaClass) type).getBaseComponentType())
                        .filter(type -> type.getPackageName().startsWith("org.hongtou."))
                        .map(type -> method.getFullName() + " shows " + type.getName()))
                .toList();
        assertThat(shown).isEmpty();
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isSeen).orElse(true);
    }

    @TestFactory
    Stream<DynamicTest> aRoomStandsOnTheRoomsBelowIt() {
        return ROOMS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(packages(room.getKey()), () -> {
                    List<String> allowed = Stream.concat(
                                    Stream.of(room.getKey(), "diagnostics"), room.getValue().stream())
                            .map(ArchitectureTest::packages)
                            .toList();
                    classes()
                            .that()
                            .resideInAPackage(packages(room.getKey()))
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                                    .or(resideOutsideOfPackage("org.hongtou..")))
                            .check(CLASSES);
                }));
    }

    @Test
    void everyPackageIsARoom() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name -> ROOMS.keySet().stream()
                        .anyMatch(room -> PackageMatcher.of(packages(room)).matches(name)));
    }

    @Test
    void aPackageHoldsAtMostThirtyTwoFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Map<Path, Long> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            assertThat(packages)
                    .allSatisfy((folder, count) ->
                            assertThat(count).as("files in %s", folder).isLessThanOrEqualTo(32));
        }
    }

    /** Who searches for a name finds one thing; nested types are named by what holds them. */
    @Test
    void aNameStandsForOneThing() {
        Map<String, List<String>> types = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(types).isNotEmpty().allSatisfy((name, all) -> assertThat(all).hasSize(1));
    }

    @Test
    void packagesMakeNoCircle() {
        SlicesRuleDefinition.slices()
                .matching("org.hongtou.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void eachLibraryStandsInOnePackage() {
        FENCES.forEach((library, homes) -> noClasses()
                .that()
                .resideOutsideOfPackages(homes.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
    }

    @Test
    void writersDontKnowEachOther() {
        SlicesRuleDefinition.slices()
                .matching("org.hongtou.output.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage("org.hongtou.output.xml", "org.hongtou.output.zip"))
                .check(CLASSES);
    }

    @Test
    void nothingReachesForTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress|URLClassLoader)"
                                + "|javax\\.net\\..*|java\\.nio\\.channels\\..*(Socket|Datagram).*|java\\.rmi\\..*|javax\\.naming\\..*")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .check(CLASSES);
    }

    @Test
    void nothingIsMadeOfWhatAFileNames() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.ObjectInput.*|java\\.beans\\.XMLDecoder|javax\\.script\\..*"
                        + "|org\\.yaml\\.snakeyaml\\.(Yaml|constructor\\..*)")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(CLASSES);
    }

    @Test
    void nothingIsStaticThatCanChange() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void filesStaySmall() throws IOException {
        List<Integer> lengths;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            lengths = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ArchitectureTest::lines)
                    .sorted()
                    .toList();
        }
        assertThat(lengths.getLast()).as("the longest file").isLessThanOrEqualTo(500);
        assertThat(lengths.get(lengths.size() * 95 / 100)).as("95 of 100 files").isLessThanOrEqualTo(300);
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
