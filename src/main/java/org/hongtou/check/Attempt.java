package org.hongtou.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.project.FaultLog;
import org.hongtou.project.Input;
import org.hongtou.project.Memory;
import org.hongtou.project.Reasons;

/** Work on one content file, after which the next file comes whatever happened. */
@FunctionalInterface
public interface Attempt {
    void run() throws IOException;

    /**
     * Does the work; what goes wrong stands in the report.
     *
     * @param faults where faults of the program are kept
     */
    default Checked.Outcome outcome(Input input, Report report, FaultLog faults) {
        try {
            run();
        } catch (Halt halt) {
            return Checked.Outcome.FAILED;
        } catch (IOException | UncheckedIOException e) {
            report.add(Diagnostic.error("build.cannot-read", Place.file(input.shown()), Reasons.of(e)));
            return Checked.Outcome.BLOCKED;
        } catch (RuntimeException | Error e) {
            if (Memory.ranOut(e)) {
                report.add(Memory.told(input.shown()));
                return Checked.Outcome.BLOCKED;
            }
            report.add(faults.of(input.shown(), e));
            return Checked.Outcome.BROKEN;
        }
        return report.hasErrors() ? Checked.Outcome.FAILED : Checked.Outcome.FINE;
    }
}
