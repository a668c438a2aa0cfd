package org.hongtou.font;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;

/** Reads every file of a folder of fonts through and says what it is good for. */
public final class FontReview {
    private final FontLibrary library;
    private final List<NamedFace> faces;
    private final Function<Path, String> shown;

    /**
     * @param library which font shows which face
     * @param faces those that styles name
     * @param shown how messages name a file
     */
    public FontReview(FontLibrary library, List<NamedFace> faces, Function<Path, String> shown) {
        this.library = library;
        this.faces = List.copyOf(faces);
        this.shown = shown;
    }

    /** The files of a folder and its subfolders, fonts first; none where it isn't there. */
    public List<FontFile> files(Path folder) {
        FontFolder found = FontFolder.of(folder, library.fence());
        List<FontFile> files = new ArrayList<>();
        found.fonts().forEach(file -> files.add(new Look(file).file()));
        found.outside().forEach(file -> files.add(idle(file, "font.outside")));
        found.others().forEach(file -> files.add(idle(file, "font.other-file")));
        found.unreadable().forEach((file, e) -> files.add(idle(file, "font.unreadable", reason(e))));
        return files;
    }

    private FontFile idle(Path file, String code, Object... arguments) {
        return new FontFile(file, List.of(), List.of(Diagnostic.advice(code, place(file), arguments)));
    }

    private Place place(Path file) {
        return Place.file(shown.apply(file));
    }

    /** Why a file can't be opened; what the system says of that is only the file's name. */
    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> "access denied";
            case NoSuchFileException e -> "no such file";
            default -> failure.toString();
        };
    }

    /** One file, and what was found in it so far. */
    private final class Look {
        private final Path file;
        private final Set<String> shows = new LinkedHashSet<>();
        private final Set<String> named = new LinkedHashSet<>();
        private final Map<String, Diagnostic> faults = new LinkedHashMap<>();

        Look(Path file) {
            this.file = file;
        }

        FontFile file() {
            try {
                byte[] bytes = FontOrigin.on(file).read();
                int count = FontTables.faces(new FontBytes(bytes));
                for (int face = 0; face < count; face++) {
                    look(bytes, face);
                }
            } catch (FontException e) {
                add(e);
            } catch (IOException e) {
                add("font.unreadable", reason(e));
            }
            if (shows.isEmpty() && faults.isEmpty()) {
                add("font.unnamed", String.join("、", named));
            }
            return new FontFile(file, List.copyOf(shows), List.copyOf(faults.values()));
        }

        private void look(byte[] bytes, int face) {
            try {
                TrueTypeFont font = TrueTypeFont.read(bytes, face);
                named.addAll(font.names().written());
                font.requireEmbeddable();
                faces.stream().filter(one -> names(font, one)).forEach(one -> look(font, one));
            } catch (FontException e) {
                add(e);
            }
        }

        private void look(TrueTypeFont font, NamedFace face) {
            if (font.shape().italic()) {
                add("font.sloping", face.name());
                return;
            }
            FaceSource usual = library.source(face.name(), face.han(), false);
            FaceSource heavier = library.source(face.name(), face.han(), true);
            if (!file.equals(usual.file()) && !file.equals(heavier.file())) {
                add("font.shadowed", face.name(), shown(usual));
                return;
            }
            shows.add(face.name());
            if (face.han() && font.glyph(FontLibrary.HAN) == 0) {
                add("font.no-han", face.name());
            }
            if (face.latin() && font.glyph(FontLibrary.LATIN) == 0) {
                add("font.no-latin", face.name());
            }
        }

        private void add(FontException e) {
            Diagnostic fault = e.diagnostic(place(file));
            faults.putIfAbsent(fault.code(), fault);
        }

        private void add(String code, Object... arguments) {
            Diagnostic fault = Diagnostic.advice(code, place(file), arguments);
            faults.putIfAbsent(code + fault.arguments(), fault);
        }
    }

    private String shown(FaceSource source) {
        Path file = source.file();
        return file == null ? source.font() : shown.apply(file);
    }

    private static boolean names(TrueTypeFont font, NamedFace face) {
        return font.names().are(face.name());
    }
}
