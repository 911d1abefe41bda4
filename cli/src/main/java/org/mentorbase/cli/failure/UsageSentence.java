package org.mentorbase.cli.failure;

import com.google.common.base.CharMatcher;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts into words what is wrong with a command line, and where there is help. */
final class UsageSentence {

    private static final String PREFIX = "Error: ";

    private UsageSentence() {}

    static Failure failure(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        return Failure.wrongUsage(
                sentence(exception, command), "See: " + command.getCommandSpec().qualifiedName() + " --help");
    }

    private static String sentence(ParameterException exception, CommandLine command) {
        boolean group = !command.getSubcommands().isEmpty();
        if (exception instanceof UnmatchedArgumentException unmatched && group && !unmatched.isUnknownOption()) {
            return "There is no command “" + command.getCommandSpec().qualifiedName() + " "
                    + unmatched.getUnmatched().get(0) + "”." + suggestions(unmatched.getSuggestions());
        } else if (group
                && !(exception instanceof UnmatchedArgumentException)
                && String.valueOf(exception.getMessage()).equals("Missing required subcommand")) {
            return "“" + command.getCommandSpec().qualifiedName() + "” needs one of: "
                    + String.join(", ", command.getSubcommands().keySet()) + ".";
        }
        String message = String.valueOf(exception.getMessage());
        String sentence = message.startsWith(PREFIX) ? message.substring(PREFIX.length()) : message;
        return CharMatcher.is('.').matches(sentence.charAt(sentence.length() - 1)) ? sentence : sentence + ".";
    }

    private static String suggestions(List<String> names) {
        return names.isEmpty() ? "" : " Do you mean “" + String.join("” or “", names) + "”?";
    }
}
