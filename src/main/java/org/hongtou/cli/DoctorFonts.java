package org.hongtou.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
final class DoctorFonts {
    private final Console console;
    private final Project project;
    private final Pipeline pipeline;
    private final Inputs inputs;

    DoctorFonts(Console console, Project project, Pipeline pipeline, Inputs inputs) {
        this.console = console;
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
    List<Diagnostic> tell(Report report) {
        List<FaceUse> faces = pipeline.faces(report);
        for (FaceUse use : faces) {
            console.result(console.text("cli.doctor-font", use.face().name(), source(use.face()), kinds(use)));
        }
        List<Diagnostic> faults = new ArrayList<>();
        Set<String> told = new HashSet<>();
        FontReview review = new FontReview(
                pipeline.fonts(), faces.stream().map(FaceUse::face).toList(), inputs::shown);
        for (Path folder : FontPlaces.own(project)) {
            for (FontFile file : review.files(folder)) {
                console.result(console.text("cli.doctor-font-file", inputs.shown(file.file()), state(file)));
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
                : console.text("cli.doctor-font-bold", source(usual), source(heavier));
    }

    private String source(FaceSource source) {
        Path file = source.file();
        return file == null ? console.text("cli.doctor-font-shipped", source.font()) : inputs.shown(file);
    }

    private String kinds(FaceUse use) {
        return use.kinds().size() == pipeline.kinds().kinds().size()
                ? console.text("cli.doctor-all-kinds")
                : String.join("、", use.kinds());
    }

    private String state(FontFile file) {
        return file.shows().isEmpty()
                ? console.text("cli.doctor-font-unused")
                : console.text("cli.doctor-font-used", String.join("、", file.shows()));
    }

    /** With the file as a person here would write it. */
    private Diagnostic shown(Diagnostic fault) {
        Place place = Place.file(inputs.shown(Path.of(fault.place().file())));
        return new Diagnostic(fault.severity(), fault.code(), place, fault.arguments());
    }
}
