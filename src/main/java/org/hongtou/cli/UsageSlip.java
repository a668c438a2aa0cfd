package org.hongtou.cli;

import picocli.CommandLine;

/** What was wrong with how a command was called, in the user's language. */
final class UsageSlip {
    private UsageSlip() {}

    static String of(CommandLine.ParameterException slip, Console console) {
        if (slip instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return console.text("cli.unknown-argument", String.join(" ", unmatched.getUnmatched()));
        }
        if (slip instanceof CommandLine.MissingParameterException missing) {
            String names = String.join(
                    ", ",
                    missing.getMissing().stream()
                            .map(CommandLine.Model.ArgSpec::paramLabel)
                            .toList());
            return console.text("cli.missing-argument", names);
        }
        CommandLine.Model.ArgSpec argument = slip.getArgSpec();
        if (argument != null && slip.getValue() != null) {
            return console.text("cli.wrong-argument", slip.getValue(), argument.paramLabel());
        }
        return String.valueOf(slip.getMessage());
    }
}
