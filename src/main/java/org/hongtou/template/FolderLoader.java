package org.hongtou.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.kind.KindFolder;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the files of a kind's folder and of its bases, and none from elsewhere. */
final class FolderLoader implements TemplateLoader {
    private final List<KindFolder> folders;

    /** @param folders the kind's own, then its bases; the first that has a file is the one */
    FolderLoader(List<KindFolder> folders) {
        this.folders = List.copyOf(folders);
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        return text(name);
    }

    /** The text of a file, or null where no folder has one of that name. */
    @Nullable
    String text(String name) throws IOException {
        for (KindFolder folder : folders) {
            byte[] bytes;
            try {
                bytes = folder.read(name);
            } catch (IOException e) {
                throw new Refused(Diagnostic.error("template.unreadable", Place.file(folder.shown(name))));
            }
            if (bytes != null) {
                String text = decode(bytes, folder.shown(name));
                if (Header.refused(text)) {
                    Place place = new Place(folder.shown(name), Header.line(text), 1);
                    throw new Refused(Diagnostic.error("template.refused-header", place));
                }
                return text;
            }
        }
        return null;
    }

    /** How messages name a file. */
    String shown(String name) {
        for (KindFolder folder : folders) {
            try {
                if (folder.read(name) != null) {
                    return folder.shown(name);
                }
            } catch (IOException e) {
                return folder.shown(name);
            }
        }
        return folders.getFirst().shown(name);
    }

    /** As the markup's reader sees it: lines end in one character, and a byte order mark is no text. */
    private static String decode(byte[] bytes, String shown) throws Refused {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(Diagnostic.error("template.not-utf8", Place.file(shown)));
        }
        return text.substring(text.startsWith("\uFEFF") ? 1 : 0)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /** A folder doesn't change while an engine lives. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader((String) source);
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
