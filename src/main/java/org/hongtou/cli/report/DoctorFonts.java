package org.hongtou.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.font.FaceSource;
import org.hongtou.font.FontFile;
import org.hongtou.font.FontReview;
import org.hongtou.font.NamedFace;
import org.hongtou.pipeline.FaceUse;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.FontPlaces;
import org.hongtou.project.Inputs;
import org.hongtou.project.Project;

/** What {@code doctor} tells of fonts: which one shows each face of the styles, and what each file is good for. */
public final class DoctorFonts {
    private final Wordings words;
    private final Consumer<String> lines;
    private final Project project;
    private final Pipeline pipeline;
    private final Inputs inputs;

    public DoctorFonts(Wordings words, Consumer<String> lines, Project project, Pipeline pipeline, Inputs inputs) {
        this.words = words;
        this.lines = lines;
        this.project = project;
        this.pipeline = pipeline;
        this.inputs = inputs;
    }

    /**
     * Tells of faces and files.
     *
     * @param report what is wrong with the styles
     * @return what is wrong with fonts
     */
    public List<Diagnostic> tell(Report report) {
        List<FaceUse> faces = pipeline.faces(report);
        for (FaceUse use : faces) {
            lines.accept(words.text("cli.doctor-font", use.face().name(), source(use.face()), kinds(use)));
        }
        List<Diagnostic> faults = new ArrayList<>();
        Set<String> told = new HashSet<>();
        FontReview review = new FontReview(
                pipeline.fonts(), faces.stream().map(FaceUse::face).toList(), inputs::shown);
        for (Path folder : FontPlaces.own(project)) {
            for (FontFile file : review.files(folder)) {
                lines.accept(words.text("cli.doctor-font-file", inputs.shown(file.file()), state(file)));
                faults.addAll(file.faults());
                told.add(file.file().toString());
            }
        }
        pipeline.fonts().findings().stream()
                .filter(fault -> !told.contains(fault.place().file()))
                .forEach(fault -> faults.add(shown(fault)));
        return faults;
    }

    private String source(NamedFace face) {
        FaceSource usual = pipeline.fonts().source(face.name(), face.han(), false);
        FaceSource heavier = pipeline.fonts().source(face.name(), face.han(), true);
        return usual.equals(heavier) || (usual.file() != null && usual.file().equals(heavier.file()))
                ? source(usual)
                : words.text("cli.doctor-font-bold", source(usual), source(heavier));
    }

    private String source(FaceSource source) {
        Path file = source.file();
        return file == null ? words.text("cli.doctor-font-shipped", source.font()) : inputs.shown(file);
    }

    private String kinds(FaceUse use) {
        return use.kinds().size() == pipeline.kinds().kinds().size()
                ? words.text("cli.doctor-all-kinds")
                : String.join("、", use.kinds());
    }

    private String state(FontFile file) {
        return file.shows().isEmpty()
                ? words.text("cli.doctor-font-unused")
                : words.text("cli.doctor-font-used", String.join("、", file.shows()));
    }

    /** With the file as a person here would write it. */
    private Diagnostic shown(Diagnostic fault) {
        Place place = Place.file(inputs.shown(Path.of(fault.place().file())));
        return new Diagnostic(fault.severity(), fault.code(), place, fault.arguments());
    }
}
