package org.hongtou.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What was wrong with how a command was called, in the user's language, and what to type instead. */
final class UsageSlip {
    /** What stands in a command line as it is, for any shell. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:\\\\=,+-]+");

    private static final String BUILD = "hongtou build ";

    private final Console console;
    private final Path workingFolder;

    UsageSlip(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    void say(CommandLine.ParameterException slip) {
        CommandLine command = slip.getCommandLine();
        if (slip instanceof CommandLine.UnmatchedArgumentException unmatched) {
            unmatched(unmatched.getUnmatched(), command);
        } else if (slip instanceof CommandLine.MissingParameterException missing) {
            missing.getMissing().forEach(argument -> missing(argument));
        } else if (slip.getArgSpec() != null && slip.getValue() != null) {
            wrong(slip.getValue(), slip.getArgSpec());
        } else {
            usage("cli.usage-other", String.valueOf(slip.getMessage()));
        }
        console.say("cli.usage-help", command.getCommandSpec().qualifiedName());
    }

    private void usage(String code, Object... arguments) {
        console.say("cli.usage", console.text(code, arguments));
    }

    private void missing(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            usage("cli.missing-value", option.longestName(), argument.paramLabel());
        } else {
            usage("cli.missing-argument", argument.paramLabel());
        }
    }

    private void wrong(String value, ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            usage("cli.wrong-value", option.longestName(), argument.paramLabel(), value);
        } else {
            usage("cli.wrong-argument", value, argument.paramLabel());
        }
    }

    private void unmatched(List<String> unmatched, CommandLine command) {
        String first = unmatched.getFirst();
        if (first.startsWith("-") && first.length() > 1) {
            String name = first.replaceFirst("=.*", "");
            String near = Suggestion.nearest(
                    name, command.getCommandSpec().optionsMap().keySet());
            if (near == null) {
                usage("cli.unknown-argument", name);
            } else {
                usage("cli.unknown-option-near", name, near);
            }
            return;
        }
        if (command.getParent() != null) {
            usage("cli.unknown-argument", String.join(" ", unmatched));
            return;
        }
        String file = content(first);
        if (file != null) {
            List<String> files = new ArrayList<>(unmatched);
            files.set(0, file);
            usage("cli.file-without-command", first);
            console.say("cli.type", BUILD + typed(files));
            return;
        }
        WrongUsage wrong = noCommand(first, command);
        console.say("cli.usage", console.messages().text(wrong.code(), wrong.arguments()));
        String near = near(first, command);
        if (near != null) {
            List<String> whole = new ArrayList<>(unmatched);
            whole.set(0, near);
            console.say("cli.type", "hongtou " + typed(whole));
        }
    }

    /** That there is no such command, with the near one or all there are. */
    static WrongUsage noCommand(String asked, CommandLine root) {
        String near = near(asked, root);
        return near == null
                ? new WrongUsage(
                        "cli.no-such-command",
                        asked,
                        String.join("、", root.getSubcommands().keySet()))
                : new WrongUsage("cli.misspelt-command", asked, near);
    }

    private static @Nullable String near(String asked, CommandLine root) {
        return Suggestion.nearest(asked, root.getSubcommands().keySet());
    }

    /** The content file that was meant, as its path; null where it can't be one. */
    private @Nullable String content(String given) {
        try {
            for (String path : List.of(given, given + ".yaml", "content/" + given, "content/" + given + ".yaml")) {
                if (Files.exists(workingFolder.resolve(path))) {
                    return path;
                }
            }
        } catch (InvalidPathException e) {
            return null;
        }
        String lower = given.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? given : null;
    }

    private static String typed(List<String> words) {
        return words.stream().map(UsageSlip::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return File.separatorChar == '\\' ? "\"" + word + "\"" : "'" + word.replace("'", "'\\''") + "'";
    }
}
