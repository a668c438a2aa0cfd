package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.cli.report.DoctorFonts;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Inputs;
import org.hongtou.project.Project;
import picocli.CommandLine.Command;

/** {@code hongtou doctor}: what the program finds on this machine. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    private final Console console;
    private final Path workingFolder;

    DoctorCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        Project project = Project.of(workingFolder);
        Pipeline pipeline = Pipeline.of(project);
        console.result(console.text("cli.doctor-java", Runtime.version(), System.getProperty("java.vendor", "")));
        startCache();
        console.result(console.text("cli.doctor-project", project.root()));
        boolean contentFine = folder("content", project.content(), false);
        boolean outFine = folder("out", project.out(), true);
        boolean fine = contentFine && outFine;
        console.result(console.text("cli.doctor-kinds", pipeline.kinds().kinds().size()));
        DoctorFonts fonts =
                new DoctorFonts(console::text, console::result, project, pipeline, new Inputs(project, workingFolder));
        Report styles = new Report();
        List<Diagnostic> faults = fonts.tell(styles);
        console.diagnostics(styles.diagnostics());
        console.diagnostics(faults);
        return told(fine, styles.hasErrors(), faults.size()).code();
    }

    private ExitCode told(boolean folders, boolean styles, int fonts) {
        if (!folders) {
            console.say("cli.doctor-trouble");
        }
        if (styles) {
            console.say("cli.doctor-styles");
        }
        if (fonts > 0) {
            console.say("cli.doctor-fonts", fonts);
        } else if (folders && !styles) {
            console.say("cli.doctor-fine");
        }
        return (folders ? ExitCode.FINE : ExitCode.OUTSIDE).or(styles ? ExitCode.CONTENT : ExitCode.FINE);
    }

    /** What the launcher says of the start cache; nothing where the program was started without it. */
    private void startCache() {
        StartCache cache = StartCache.ofThisStart();
        if (cache == null) {
            return;
        }
        if (cache.isUsed()) {
            console.result(console.text("cli.doctor-cache", cache.given(), console.text("cli.cache-used")));
        } else if (cache.place().isEmpty()) {
            console.result(console.text("cli.doctor-no-cache"));
        } else {
            console.result(console.text("cli.doctor-cache", cache.place(), console.text("cli.cache-missing")));
        }
    }

    /** A folder that isn't there is fine, if the one above it can take it. */
    private boolean folder(String name, Path folder, boolean written) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        boolean fine = there != null && Files.isReadable(there) && (!written || Files.isWritable(there));
        String state = fine ? Files.exists(folder) ? "cli.folder-fine" : "cli.folder-missing" : "cli.folder-locked";
        String shown = new Inputs(Project.of(workingFolder), workingFolder).shown(folder);
        console.result(console.text("cli.doctor-folder", name, shown, console.text(state)));
        return fine;
    }
}
