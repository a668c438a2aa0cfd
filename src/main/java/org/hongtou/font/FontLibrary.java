package org.hongtou.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.style.Face;
import org.hongtou.typeset.Letterforms;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.Script;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that show the faces of styles. A face is shown by the font of its name in the given folders, or else by
 * the shipped one that stands in for it; a character that this font lacks, by the first other one that has it. Each
 * font is read once, when it is first needed, and the folders are looked through when a face is first asked for. Made
 * once a process; safe for use by many threads.
 */
public final class FontLibrary implements Metrics {
    /** A character that every font for Han text has. */
    static final int HAN = '\u4E00';

    /** A character that every font for letters has. */
    static final int LATIN = 'A';

    /** The largest font file that is read, in bytes: far above what fonts with all of Unicode have. */
    public static final long LARGEST_FILE = 256L << 20;

    private final List<Path> folders;
    private final @Nullable Path fence;
    private final Map<String, byte[]> inMemory;
    private final FaceTable faces = FaceTable.shipped();
    private final Map<String, LibraryFont> fonts = new ConcurrentHashMap<>();
    private final Map<String, LibraryFont[]> regular = new ConcurrentHashMap<>();
    private final Map<String, LibraryFont[]> bold = new ConcurrentHashMap<>();
    private final Map<String, Diagnostic> findings = new ConcurrentSkipListMap<>();
    private final Map<String, Set<LibraryFont>> own = new ConcurrentHashMap<>();
    private final Map<String, Set<LibraryFont>> ownBold = new ConcurrentHashMap<>();
    private @Nullable FontIndex index;
    private volatile @Nullable List<LibraryFont> spares;

    /**
     * A library.
     *
     * @param folders where fonts are looked for, in this order; one that isn't there counts as empty
     */
    public FontLibrary(List<Path> folders) {
        this(folders, null, Map.of());
    }

    /**
     * A project's library.
     *
     * @param folders where fonts are looked for, in this order; one that isn't there counts as empty
     * @param project the project's folder: no link leads out of it from a folder that lies in it
     */
    public FontLibrary(List<Path> folders, Path project) {
        this(folders, project, Map.of());
    }

    private FontLibrary(List<Path> folders, @Nullable Path fence, Map<String, byte[]> inMemory) {
        this.folders = List.copyOf(folders);
        this.fence = fence;
        this.inMemory = inMemory;
    }

    /**
     * A library that looks at no disk.
     *
     * @param files the bytes of font files by their names, which messages name
     */
    public static FontLibrary inMemory(Map<String, byte[]> files) {
        return new FontLibrary(List.of(), null, new TreeMap<>(files));
    }

    /** The shipped fonts alone: the same on every machine. */
    public static FontLibrary shipped() {
        return new FontLibrary(List.of());
    }

    /** Out of which no link of a folder in it leads; null for none. */
    @Nullable
    Path fence() {
        return fence;
    }

    @Override
    public String font(Face face, int codePoint, boolean heavier) {
        return first(chain(face, codePoint, heavier), codePoint).key();
    }

    /**
     * Where a face's letters come from before any other font.
     *
     * @param han whether Han characters are set in it
     */
    public FaceSource source(String face, boolean han, boolean heavier) {
        LibraryFont font = chain(new Face(face, face), han ? HAN : LATIN, heavier)[0];
        return new FaceSource(font.key(), font.file());
    }

    /** The fonts that may show a character of a pair of faces, the first choice first. */
    LibraryFont[] chain(Face face, int codePoint, boolean heavier) {
        boolean han = Script.isHan(codePoint);
        String name = han ? face.han() : face.latin();
        LibraryFont[] known = (heavier ? bold : regular).get(name);
        return known == null ? chain(name, heavier, han) : known;
    }

    /**
     * The first font that has a character, then any of the project's own, then the first that shows it by the characters
     * that it stands for; where none does, the first of all.
     */
    LibraryFont first(LibraryFont[] chain, int codePoint) {
        for (LibraryFont font : chain) {
            if (font.has(codePoint)) {
                return font;
            }
        }
        for (LibraryFont font : spares()) {
            if (font.has(codePoint)) {
                return font;
            }
        }
        for (LibraryFont font : chain) {
            if (font.shows(codePoint)) {
                return font;
            }
        }
        return chain[0];
    }

    /** The upright fonts that the project itself brings, whatever their names: for characters that no other has. */
    private List<LibraryFont> spares() {
        List<LibraryFont> known = spares;
        return known == null ? readSpares() : known;
    }

    private synchronized List<LibraryFont> readSpares() {
        List<LibraryFont> read = new ArrayList<>();
        if (!inMemory.isEmpty() || fence != null) {
            for (FontGlance glance : index().own(fence)) {
                String key = "spare:" + glance.file().name() + ":" + glance.face();
                LibraryFont font = read(glance, key);
                if (font != null) {
                    fonts.put(key, font);
                    read.add(font);
                }
            }
        }
        spares = List.copyOf(read);
        return read;
    }

    @Override
    public int advance(String font, int codePoint) {
        return known(font).advance(codePoint);
    }

    @Override
    public Letterforms letterforms(Face face, boolean heavier) {
        return new FaceForms(this, face, heavier);
    }

    @Override
    public int inkTop(String font, int codePoint) {
        TrueTypeFont read = font(font);
        return read.inkTop(read.shown(codePoint));
    }

    @Override
    public boolean standsIn(String font, Face face, boolean han, boolean heavier) {
        LibraryFont[] chain = chain(face, han ? HAN : LATIN, heavier);
        Set<LibraryFont> ofFace = (heavier ? ownBold : own).getOrDefault(han ? face.han() : face.latin(), Set.of());
        return Stream.of(chain).filter(one -> one.key().equals(font)).noneMatch(ofFace::contains);
    }

    @Override
    public boolean covers(int codePoint) {
        // Those that are read already answer nearly always; the others need not be read for it.
        for (LibraryFont font : fonts.values()) {
            if (font.isRead() && font.has(codePoint)) {
                return true;
            }
        }
        return faces.fallback().stream().anyMatch(key -> shippedFont(key, false).has(codePoint))
                || spares().stream().anyMatch(font -> font.has(codePoint));
    }

    @Override
    public String drawnAs(int codePoint) {
        boolean drawn = faces.fallback().stream()
                .anyMatch(key -> shippedFont(key, false).shows(codePoint));
        return drawn ? LookAlikes.of(codePoint) : "";
    }

    /** Whether a key is that of a font which is shown so far, or comes with the program. */
    public boolean knows(String key) {
        return fonts.containsKey(key)
                || faces.files().containsValue(key)
                || faces.bold().containsValue(key)
                || faces.fallback().contains(key);
    }

    /** The font of a key that {@link #font(Face, int, boolean)} gave. */
    public TrueTypeFont font(String key) {
        return known(key).font();
    }

    /** Whether the font of a key is drawn bold by itself, so that a writer need not make it heavier. */
    public boolean isBold(String key) {
        return known(key).bold();
    }

    private LibraryFont known(String key) {
        LibraryFont font = fonts.get(key);
        return font == null ? shippedFont(key, faces.bold().containsValue(key)) : font;
    }

    /** What was wrong with fonts of the names that were asked for so far, in the order of their files' names. */
    public List<Diagnostic> findings() {
        return List.copyOf(findings.values());
    }

    private LibraryFont shippedFont(String key, boolean isBold) {
        return fonts.computeIfAbsent(key, k -> new LibraryFont(k, isBold));
    }

    private synchronized LibraryFont[] chain(String name, boolean heavier, boolean han) {
        Map<String, LibraryFont[]> chains = heavier ? bold : regular;
        LibraryFont[] made = chains.get(name);
        if (made != null) {
            return made;
        }
        Set<LibraryFont> chain = new LinkedHashSet<>();
        LibraryFont found = find(name, heavier);
        if (found != null) {
            chain.add(found);
        }
        String file = faces.file(name, han);
        String boldFile = faces.bold().get(file);
        if (heavier && boldFile != null) {
            chain.add(shippedFont(boldFile, true));
        }
        faces.family(name, han).forEach(key -> chain.add(shippedFont(key, false)));
        (heavier ? ownBold : own).put(name, Set.copyOf(found == null ? chain : Set.of(found)));
        faces.fallback().forEach(key -> chain.add(shippedFont(key, false)));
        made = chain.toArray(LibraryFont[]::new);
        chains.put(name, made);
        return made;
    }

    private @Nullable LibraryFont find(String name, boolean heavier) {
        if (folders.isEmpty() && inMemory.isEmpty()) {
            return null;
        }
        for (FontGlance glance : index().find(name, heavier)) {
            String key = "local:" + name + (glance.bold() ? ":bold" : "");
            LibraryFont font = fonts.get(key);
            if (font == null) {
                font = read(glance, key);
            }
            if (font != null) {
                fonts.put(key, font);
                return font;
            }
        }
        return null;
    }

    private synchronized FontIndex index() {
        FontIndex looked = index;
        if (looked == null) {
            looked = FontIndex.of(inMemory, folders, fence);
            index = looked;
            looked.outside().forEach(this::tellOutside);
        }
        return looked;
    }

    private void tellOutside(Path link) {
        findings.put(link.toString(), Diagnostic.advice("font.outside", Place.file(link.toString())));
    }

    private @Nullable LibraryFont read(FontGlance glance, String key) {
        try {
            TrueTypeFont font = TrueTypeFont.read(glance.file().read(), glance.face());
            font.requireEmbeddable();
            return new LibraryFont(key, glance.bold(), glance.file().file(), font);
        } catch (FontException e) {
            findings.put(
                    glance.file().name(), e.diagnostic(Place.file(glance.file().name())));
        } catch (IOException e) {
            findings.put(
                    glance.file().name(),
                    Diagnostic.advice(
                            "font.unreadable",
                            Place.file(glance.file().name()),
                            Objects.requireNonNullElse(e.getMessage(), "")));
        }
        return null;
    }
}
