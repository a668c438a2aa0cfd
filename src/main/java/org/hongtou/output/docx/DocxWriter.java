package org.hongtou.output.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;

/**
 * Writes DOCX (ECMA-376, transitional): text that flows in named styles, for a clerk to go on editing. Keeps the
 * packages that it prepared, so one writer should serve many documents.
 */
public final class DocxWriter implements DocumentWriter {
    private final DocxPackages packages = new DocxPackages();

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public boolean embedsFonts() {
        return false;
    }

    @Override
    public void write(Composed composed, OutputStream out) throws IOException {
        DocxShape shape = DocxShape.of(composed);
        DocxPackage prepared = packages.of(shape);
        DocxMedia media = new DocxMedia(composed.pictures());
        DocxBookmarks bookmarks = new DocxBookmarks();
        try (PartPacker packer = PartPacker.quick()) {
            PackedPart body = DocxBody.write(composed, shape, media, bookmarks, packer);
            DocxZip zip = new DocxZip(out, packer);
            for (PackedPart part : prepared.parts()) {
                zip.add(part);
            }
            zip.add(new DocxPackage.Part(
                    DocxPackage.CORE_PROPERTIES,
                    DocxProperties.core(composed.galley().properties())));
            zip.add(body);
            zip.add(prepared.relationshipsWith(media.relationships()));
            for (DocxPackage.Part part : DocxFooters.write(composed, shape, bookmarks)) {
                zip.add(part);
            }
            for (DocxPackage.Part part : media.parts()) {
                zip.add(part);
            }
            zip.finish();
        }
    }
}
