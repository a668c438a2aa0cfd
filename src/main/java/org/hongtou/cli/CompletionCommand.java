package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hongtou.DocumentKind;
import org.hongtou.Hongtou;
import org.hongtou.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hongtou completion}: the script by which bash or zsh completes commands, options and kinds. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    private final Console console;
    private final Path workingFolder;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "bash|zsh", descriptionKey = "hongtou.completion.shell")
    private String shell = "";

    CompletionCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        if (!SHELLS.contains(shell)) {
            throw new WrongUsage("cli.no-such-shell", shell);
        }
        console.resultLines(script(Objects.requireNonNull(spec).root().commandLine()));
        return ExitCode.FINE.code();
    }

    /** Of the words of the line, the first is the command; kinds stand behind those that take one. */
    private String script(CommandLine root) throws IOException {
        List<String> lines = new ArrayList<>();
        if (shell.equals("zsh")) {
            lines.add("autoload -Uz compinit bashcompinit");
            lines.add("(( $+functions[compdef] )) || compinit");
            lines.add("bashcompinit");
        }
        lines.add("_hongtou() {");
        lines.add("  local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]-} words=");
        lines.add("  COMPREPLY=()");
        lines.add("  if [ \"$COMP_CWORD\" -eq 1 ]; then");
        lines.add("    words=" + quoted(root.getSubcommands().keySet()));
        lines.add("  elif [[ $word == -* ]]; then");
        lines.add("    case $command in");
        root.getSubcommands()
                .forEach((name, command) -> lines.add("      " + name + ") words="
                        + quoted(command.getCommandSpec().optionsMap().keySet()) + " ;;"));
        lines.add("    esac");
        lines.add("  elif [ \"$COMP_CWORD\" -eq 2 ]; then");
        lines.add("    case $command in");
        lines.add("      new | schema) words=" + quoted(kinds()) + " ;;");
        lines.add("      help) words=" + quoted(root.getSubcommands().keySet()) + " ;;");
        lines.add("      completion) words=" + quoted(SHELLS) + " ;;");
        lines.add("    esac");
        lines.add("  fi");
        lines.add("  [ -z \"$words\" ] || COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))");
        lines.add("}");
        lines.add("complete -o default -F _hongtou hongtou");
        return String.join("\n", lines);
    }

    private List<String> kinds() throws IOException {
        Project project = Project.of(workingFolder);
        try (Hongtou hongtou = console.open(project, console.faults(project.out()))) {
            List<String> names = new ArrayList<>();
            for (DocumentKind kind : hongtou.kinds()) {
                names.addAll(kind.names());
                names.add(kind.name());
            }
            // A name that a shell would take apart or run is left out.
            return names.stream()
                    .filter(name -> name.matches("[\\p{L}\\p{N}_.（）-]+"))
                    .toList();
        }
    }

    private static String quoted(Iterable<String> words) {
        List<String> all = new ArrayList<>();
        words.forEach(all::add);
        return all.stream().collect(Collectors.joining(" ", "'", "'"));
    }
}
