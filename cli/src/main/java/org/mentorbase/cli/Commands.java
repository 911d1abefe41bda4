package org.mentorbase.cli;

import java.lang.reflect.Constructor;
import org.mentorbase.cli.session.GlobalOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.cli.terminal.Style;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;

/** Puts the commands together. */
final class Commands {

    private static final int HELP_WIDTH = 100;

    private Commands() {}

    static CommandLine create(GlobalOptions options, Session session, String... args) {
        IFactory factory = new SessionFactory(session);
        CommandLine commands = new CommandLine(new MentorbaseCommand(options), factory);
        Nouns.in(args).forEach((noun, type) -> commands.addSubcommand(noun, create(factory, type)));
        commands.setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours(session.style())));
        HelpLayout.apply(commands);
        return commands;
    }

    private static Object create(IFactory factory, Class<?> type) {
        try {
            return factory.create(type);
        } catch (Exception e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static Ansi colours(Style style) {
        return style.colour() ? Ansi.ON : Ansi.OFF;
    }

    /** Makes commands that take the session, and whatever else Picocli needs. */
    private record SessionFactory(Session session) implements IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Session.class) {
                    constructor.setAccessible(true);
                    return type.cast(constructor.newInstance(session));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
