package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.hongtou.Hongtou;
import org.hongtou.project.Faults;
import org.hongtou.project.FolderWatch;
import org.hongtou.project.Project;

/** Builds again after each burst of changes, until the program is asked to end, which then is no failure. */
final class Rebuilding implements AutoCloseable {
    /** How long the end waits for a build that is under way, so that nothing half written is left beside an output. */
    private static final long PATIENCE_S = 5;

    private static final String COMMAND = "hongtou build --watch";

    private final Console console;
    private final Faults faults;
    private final ReentrantLock building = new ReentrantLock();
    private final Thread end = new Thread(this::end, "end of watching");
    private final Project project;
    private final Hongtou hongtou;
    /** Whether templates or fonts have changed since they could last be read. */
    private boolean stale;

    /** One build. */
    @FunctionalInterface
    interface Step {
        void build() throws IOException;
    }

    /** @param faults where faults of the program are kept */
    Rebuilding(Console console, Project project, Hongtou hongtou, Faults faults) {
        this.console = console;
        this.faults = faults;
        this.project = project;
        this.hongtou = hongtou;
        Runtime.getRuntime().addShutdownHook(end);
    }

    /** Runs until the thread is interrupted, or the program ends. */
    void run(FolderWatch changes, Step step) throws IOException {
        while (true) {
            Set<Path> changed;
            try {
                changed = changes.next();
            } catch (InterruptedException e) {
                return;
            }
            building.lock();
            try {
                build(changed, step);
            } finally {
                building.unlock();
            }
        }
    }

    /** What is wrong with one state of the files is told; the next may be right. */
    private void build(Set<Path> changed, Step step) {
        try {
            stale |= changed.stream().anyMatch(path -> !path.startsWith(project.content()));
            if (stale) {
                hongtou.refresh();
                stale = false;
            }
            step.build();
        } catch (IOException | RuntimeException | Error e) {
            ExitCode unused = Failures.say(e, COMMAND, console, faults);
        }
    }

    /** Ctrl-C: the way to end this command, and no failure. */
    private void end() {
        boolean unused;
        try {
            unused = building.tryLock(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.FINE.code());
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(end);
    }
}
