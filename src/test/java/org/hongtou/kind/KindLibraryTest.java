package org.hongtou.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.DiskTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindLibraryTest {
    private static final Place PLACE = new Place("content/a.yaml", 1, 7);
    private static final KindFolder BULLETIN = folder("bulletin", "简报,工作简报");
    private static final KindFolder OFFICIAL = folder("official", "公文,通知,函");
    private static final KindFolder COMMON = MemoryFolder.of("common", Map.of("schema.yaml", ""));

    @TempDir
    Path temp;

    @Test
    void aKindAnswersToItsFolderAndItsNames() {
        KindLibrary library = library(BULLETIN, OFFICIAL, COMMON);
        for (String name : List.of("简报", "工作简报", "bulletin", "Bulletin", " 简报 ")) {
            assertThat(library.find(name, PLACE, new Report()).folder()).isSameAs(BULLETIN);
        }
        assertThat(library.find("通知", PLACE, new Report()).title()).isEqualTo("公文");
        assertThat(library.kinds()).extracting(Kind::name).containsExactly("bulletin", "official");
    }

    @Test
    void ofTheProgramsSchemasOnlyThoseThatHoldTheNameAreRead() {
        KindFolder bulletin = new ShippedFolder(BULLETIN);
        KindFolder official = new ShippedFolder(OFFICIAL);
        Set<String> read = new TreeSet<>();
        KindLibrary library = new KindLibrary(List.of(bulletin, official), folder -> {
            read.add(folder.name());
            return folder == bulletin ? List.of("简报", "工作简报") : List.of("公文", "通知");
        });
        assertThat(library.find("通知", PLACE, new Report()).folder()).isSameAs(official);
        assertThat(read).containsExactly("official");
    }

    /** In GB18030, or with its names written in escapes, a schema doesn't hold them in so many letters. */
    @Test
    void aProjectsKindAnswersBeforeTheProgramsHoweverItIsWritten() {
        KindFolder own = folder("our-notice", "names: [\"\\u901a\\u77e5\"]");
        KindFolder official = new ShippedFolder(OFFICIAL);
        KindLibrary library = new KindLibrary(List.of(own, official), folder -> List.of("通知"));
        assertThat(library.find("通知", PLACE, new Report()).folder()).isSameAs(own);
    }

    @Test
    void anUnknownKindIsReportedWithWhatThereIs() {
        KindLibrary library = library(BULLETIN, OFFICIAL, COMMON);
        assertUnknown(library, "简扱", "kind.misspelt", "简扱", "简报", "简报、公文");
        assertUnknown(library, "common", "kind.unknown", "common", "简报、公文");
        assertUnknown(library(), "简报", "kind.none", "简报");
    }

    private static void assertUnknown(KindLibrary library, String name, String code, String... arguments) {
        Report report = new Report();
        assertThatThrownBy(() -> library.find(name, PLACE, report)).isInstanceOf(Halt.class);
        assertThat(report.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(code);
            assertThat(d.place()).isEqualTo(PLACE);
            assertThat(d.arguments()).containsExactly(arguments);
        });
    }

    @Test
    void theProjectGoesBeforeTheProgram() {
        KindFolder own = folder("bulletin", "县简报");
        KindFolder ownCommon = MemoryFolder.of("common", Map.of("parts.ftlx", ""));
        KindLibrary library = library(own, ownCommon, BULLETIN, COMMON);
        Kind kind = library.find("bulletin", PLACE, new Report());
        assertThat(kind.folder()).isSameAs(own);
        assertThat(library.kinds()).hasSize(1);
        assertThat(library.base("bulletin", own)).isSameAs(BULLETIN);
        assertThat(library.base("common", own)).isSameAs(ownCommon);
        assertThat(library.base("common", ownCommon)).isSameAs(COMMON);
        assertThat(library.base("none", own)).isNull();
        assertThat(library.templateFolders(kind)).containsExactly(own, ownCommon, COMMON);
    }

    @Test
    void foldersOfAProjectAreFenced() throws IOException {
        Path templates = temp.resolve("templates");
        Files.createDirectories(templates.resolve("memo/sub"));
        Files.createDirectories(templates.resolve(".hidden"));
        Files.writeString(temp.resolve("secret"), "秘密");
        Files.writeString(templates.resolve("memo/template.ftlx"), "甲");
        Files.writeString(templates.resolve("memo/sub/part.ftlx"), "乙");
        Files.createSymbolicLink(templates.resolve("memo/link"), temp.resolve("secret"));
        Files.createSymbolicLink(templates.resolve("memo/up"), temp);
        Files.write(templates.resolve("memo/large"), new byte[KindFolder.LARGEST_FILE + 1]);

        KindFolder memo = ProjectFolders.in(new DiskTree(temp)).getFirst();
        assertThat(memo.name()).isEqualTo("memo");
        assertThat(memo.shown("template.ftlx")).isEqualTo("templates/memo/template.ftlx");
        assertThat(memo.read("template.ftlx")).asString(StandardCharsets.UTF_8).isEqualTo("甲");
        assertThat(memo.read("sub/part.ftlx")).asString(StandardCharsets.UTF_8).isEqualTo("乙");
        for (String outside : List.of(
                "../../secret", "link", "up/secret", temp.resolve("secret").toString(), "", ".", "sub", "no", "a\0b")) {
            assertThat(memo.read(outside)).as(outside).isNull();
        }
        assertThatThrownBy(() -> memo.read("large")).isInstanceOf(IOException.class);
        assertThat(ProjectFolders.in(new DiskTree(temp.resolve("none")))).isEmpty();
        assertThat(ProjectFolders.in(new DiskTree(temp))).hasSize(1).isEqualTo(ProjectFolders.in(new DiskTree(temp)));
    }

    @Test
    void foldersOfTheProgramAreFoundInAJarAndBesideClasses() throws IOException {
        Path jar = temp.resolve("程序 1.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("templates/", "templates/bulletin/template.ftlx", "templates/index", "x/y/z")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(ShippedFolders.in(jar)).singleElement().satisfies(folder -> {
            assertThat(folder.name()).isEqualTo("bulletin");
            assertThat(folder.read("template.ftlx")).isNotNull();
        });
        Files.createDirectories(temp.resolve("classes/templates/memo"));
        assertThat(ShippedFolders.in(temp.resolve("classes")))
                .singleElement()
                .satisfies(folder -> assertThat(folder.name()).isEqualTo("memo"));
        assertThat(ShippedFolders.all()).extracting(KindFolder::name).contains("bulletin", "common", "official");
    }

    private static KindLibrary library(KindFolder... folders) {
        return new KindLibrary(List.of(folders), folder -> {
            try {
                byte[] names = folder.read("schema.yaml");
                return names == null ? List.of() : List.of(new String(names, StandardCharsets.UTF_8).split(","));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static KindFolder folder(String name, String names) {
        return MemoryFolder.of(name, Map.of("template.ftlx", "", "schema.yaml", names));
    }
}
