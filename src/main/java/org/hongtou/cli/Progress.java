package org.hongtou.cli;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hongtou.BuiltFile;
import org.hongtou.cli.terminal.Telling;
import org.hongtou.project.Inputs;

/** Tells how far a build is: a bar where a person watches, plain lines elsewhere. */
final class Progress {
    private static final int WIDTH = 24;

    /** How a build's course is shown. */
    enum Form {
        /** By a bar, where a person watches. */
        BAR,
        /** By its end alone, with the time of day: one of many builds, of which most have one file to do. */
        TIME
    }

    private final Console console;
    private final Form form;
    private final int total;
    private final Inputs names;
    /** Of one file there is nothing to show before it is done. */
    private final boolean bar;

    private final Telling telling = new Telling();
    private int done;

    Progress(Console console, int total, Inputs names, Form form) {
        this.console = console;
        this.form = form;
        this.total = total;
        this.names = names;
        this.bar = form == Form.BAR && total > 1 && console.isTerminal();
    }

    /** Tells what became of a file; its outputs are results unless the results come as JSON. */
    void show(BuiltFile built, boolean json) {
        done++;
        if (bar) {
            console.status("");
        }
        if (!json) {
            built.written().forEach(path -> console.result(names.shown(path)));
        }
        console.problems(telling.fresh(built.file(), built.problems()));
        if (bar) {
            int filled = done * WIDTH / total;
            console.status(
                    "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + done + "/" + total + " " + built.file());
        }
    }

    /** Ends with one line that sums up. */
    void end(List<BuiltFile> results) {
        if (bar) {
            console.status("");
        }
        long written = results.stream()
                .filter(built -> built.outcome() == BuiltFile.Outcome.WRITTEN)
                .mapToLong(BuiltFile::documents)
                .sum();
        long unchanged = count(results, BuiltFile.Outcome.UNCHANGED);
        long failed = results.size() - unchanged - count(results, BuiltFile.Outcome.WRITTEN);
        if (results.isEmpty()) {
            say("cli.nothing-to-build");
        } else if (failed > 0) {
            say("cli.built-with-errors", written, unchanged, failed);
        } else if (written == 0) {
            say("cli.nothing-changed", unchanged);
        } else {
            say("cli.built", written, unchanged);
        }
    }

    private void say(String code, Object... counts) {
        if (form == Form.TIME) {
            LocalTime now = LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
            console.say("cli.at", now.format(DateTimeFormatter.ISO_LOCAL_TIME), console.text(code, counts));
        } else {
            console.say(code, counts);
        }
    }

    private static long count(List<BuiltFile> results, BuiltFile.Outcome outcome) {
        return results.stream().filter(built -> built.outcome() == outcome).count();
    }
}
