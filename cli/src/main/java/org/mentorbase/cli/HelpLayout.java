package org.mentorbase.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How help looks: a command's own options, those that every command has, and examples in the end. */
final class HelpLayout {

    private HelpLayout() {}

    static void apply(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.abbreviateSynopsis(true)
                .descriptionHeading("%n")
                .parameterListHeading("%nArguments:%n")
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n")
                .footer(Arrays.stream(usage.footer())
                        .map(example -> "  " + example)
                        .toArray(String[]::new));
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpLayout::options);
        command.getSubcommands().values().forEach(HelpLayout::apply);
    }

    private static String options(Help help) {
        Predicate<OptionSpec> general =
                option -> option.inherited() || option.scopeType() == CommandLine.ScopeType.INHERIT;
        return section(help, "Options", general.negate()) + section(help, "Options of every command", general);
    }

    private static String section(Help help, String heading, Predicate<OptionSpec> wanted) {
        List<OptionSpec> options =
                help.commandSpec().options().stream().filter(wanted).toList();
        if (options.isEmpty()) {
            return "";
        }
        Help.Layout layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
        layout.addOptions(options, help.parameterLabelRenderer());
        return String.format("%n%s:%n%s", heading, layout);
    }
}
