package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.SheetStarts;
import org.hongtou.content.workbook.SpreadsheetReader;
import org.hongtou.files.FileTooLargeException;
import org.hongtou.files.RefusedFileException;
import org.hongtou.files.RegularFile;
import org.hongtou.project.Inputs;
import org.jspecify.annotations.Nullable;

/** {@code hongtou new KIND --from SHEET}: a file for each row of a spreadsheet; none that is there is touched. */
final class SheetRun {
    private static final Pattern SHEET = Pattern.compile("(?i)^.+\\.(?:xlsx?|xlsm|xltx?|et|csv|tsv|tab|txt)");
    private static final Pattern CONTENT = Pattern.compile("(?i)^.+\\.ya?ml");
    private static final int LISTED = 12;

    private final Console console;
    private final Inputs names;
    private final Path workingFolder;
    private final Path folder;
    private final Writing writing;

    /** Writes a file's text. */
    @FunctionalInterface
    interface Writing {
        void write(Path target, String text) throws IOException;
    }

    SheetRun(Console console, Inputs names, Path workingFolder, Path folder, Writing writing) {
        this.console = console;
        this.names = names;
        this.workingFolder = workingFolder;
        this.folder = folder;
        this.writing = writing;
    }

    /** Whether a file is a spreadsheet by its name. */
    static boolean isSheet(Path file) {
        return SHEET.matcher(String.valueOf(file.getFileName())).matches();
    }

    ExitCode run(Hongtou hongtou, String kind, Path sheet, @Nullable Path columns, boolean dry) throws IOException {
        if (CONTENT.matcher(String.valueOf(folder.getFileName())).matches() || Files.isRegularFile(folder)) {
            throw new WrongUsage("cli.rows-folder", folder);
        }
        Content said = columns == null ? null : Content.bytes(columns.toString(), bytes(columns));
        Answer<SheetStarts> answer = hongtou.starts(kind, sheet.toString(), bytes(sheet), said);
        console.problems(answer.problems());
        if (!answer.ok()) {
            return ExitCode.CONTENT;
        }
        SheetStarts starts = answer.get();
        tellColumns(starts);
        int kept = write(starts, dry);
        tellPassed(starts);
        int begun = starts.starts().size() - kept;
        String shown = names.shown(folder);
        console.say(dry ? "cli.rows-dry" : "cli.rows-done", begun, shown, kept);
        return ExitCode.FINE;
    }

    private byte[] bytes(Path file) throws IOException {
        Path path = workingFolder.resolve(file);
        try {
            return RegularFile.read(path, SpreadsheetReader.MAX_BYTES);
        } catch (NoSuchFileException e) {
            throw new WrongUsage("cli.no-such-path", file);
        } catch (FileTooLargeException e) {
            throw new WrongUsage("cli.rows-too-large", file, SpreadsheetReader.MAX_BYTES >> 20);
        } catch (RefusedFileException e) {
            throw new WrongUsage("cli.rows-refused", file);
        }
    }

    private void tellColumns(SheetStarts starts) {
        Map<String, List<SheetStarts.Column>> sheets = new LinkedHashMap<>();
        starts.columns()
                .forEach(column -> sheets.computeIfAbsent(column.sheet(), unused -> new ArrayList<>())
                        .add(column));
        sheets.forEach((sheet, columns) -> {
            console.say(sheet.isEmpty() ? "cli.rows-columns" : "cli.rows-columns-of", sheet);
            for (SheetStarts.Column column : columns) {
                boolean used = !column.keys().isEmpty();
                console.say(
                        used ? "cli.rows-column" : "cli.rows-column-unused",
                        column.letters(),
                        column.heading(),
                        String.join(console.text("cli.rows-or"), column.keys()));
            }
        });
    }

    /** @return how many files were there */
    private int write(SheetStarts starts, boolean dry) throws IOException {
        int kept = 0;
        for (SheetStarts.Start start : starts.starts()) {
            Path target = folder.resolve(start.name() + ".yaml");
            String shown = names.shown(target);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                kept++;
                continue;
            }
            if (!dry) {
                writing.write(target, start.yaml());
            }
            console.result(shown);
        }
        return kept;
    }

    private void tellPassed(SheetStarts starts) {
        boolean several = starts.columns().stream()
                        .map(SheetStarts.Column::sheet)
                        .distinct()
                        .count()
                > 1;
        Map<String, List<SheetStarts.Passed>> reasons = new LinkedHashMap<>();
        starts.passed()
                .forEach(row -> reasons.computeIfAbsent(row.sheet() + "\n" + row.reason(), unused -> new ArrayList<>())
                        .add(row));
        for (List<SheetStarts.Passed> rows : reasons.values()) {
            SheetStarts.Passed first = rows.getFirst();
            Set<String> numbers = rows.stream()
                    .map(row -> String.valueOf(row.row()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            String listed = numbers.stream().limit(LISTED).collect(Collectors.joining(console.text("cli.rows-and")));
            String reason =
                    console.text("cli.rows-passed-" + first.reason().name().toLowerCase(Locale.ROOT), first.words());
            String place = console.text(
                    numbers.size() > LISTED ? "cli.rows-numbers-more" : "cli.rows-numbers", listed, numbers.size());
            console.say("cli.rows-passed", several ? first.sheet() + " " + place : place, reason);
        }
    }
}
