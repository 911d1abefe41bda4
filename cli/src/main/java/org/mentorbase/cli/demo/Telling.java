package org.mentorbase.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.cli.session.Surroundings;
import org.mentorbase.cli.terminal.Style;

/** Tells the story: each sentence, the commands that do what it says, and what they answer. */
final class Telling {

    private static final int MOST_LINES = 18;
    private static final Pattern VARIABLES = Pattern.compile("^(?:[A-Z_]+=\\S+ )*");
    private static final String PROGRAM = System.getProperty("mentorbase.command", "mentorbase");

    private final Session session;
    private final DemoFolder folder;
    private final Cast cast;
    private final Consumer<String> listener;
    private final Style style;
    private final List<DemoReport.Done> done = new ArrayList<>();

    /** @param listener gets the lines for people */
    Telling(Session session, DemoFolder folder, Cast cast, Consumer<String> listener) {
        this.session = session;
        this.folder = folder;
        this.cast = cast;
        this.listener = listener;
        this.style = session.style();
    }

    ImmutableList<DemoReport.Done> tell(Story story) {
        int number = 1;
        for (Story.Step step : story.steps()) {
            String sentence = cast.fill(step.sentence());
            listener.accept(style.strong(number++ + ". " + sentence));
            step.commands().forEach(command -> run(sentence, completed(command)));
            listener.accept("");
        }
        return ImmutableList.copyOf(done);
    }

    private String completed(String command) {
        return inserted("--db=" + folder.databaseUrl(), cast.fill(command.replace("{folder}", folder.shown())));
    }

    /** Behind the variables that are set before the command. */
    private static String inserted(String word, String command) {
        return VARIABLES.matcher(command).replaceFirst(found -> Matcher.quoteReplacement(found.group() + word + " "));
    }

    private void run(String sentence, String command) {
        String shown = inserted(PROGRAM, command);
        listener.accept("   $ " + shown);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        Surroundings surroundings = session.surroundings().apart(answer);
        TypedCommand typed = TypedCommand.of(command);
        for (Map.Entry<String, String> variable : typed.variables().entrySet()) {
            surroundings = surroundings.with(variable.getKey(), folder.expanded(variable.getValue()));
        }
        String[] words = typed.words().stream().map(folder::expanded).toArray(String[]::new);
        int exitCode = session.runner().run(surroundings, words);
        String text = answer.toString(UTF_8).stripTrailing();
        if (exitCode != ExitCode.DONE) {
            throw new IllegalStateException("The demo does not go on: " + text);
        }
        show(text.lines().toList());
        done.add(new DemoReport.Done(sentence, shown, text));
    }

    /** The beginning of what is long. */
    private void show(List<String> lines) {
        lines.stream().limit(MOST_LINES).forEach(line -> listener.accept("     " + style.quiet(line)));
        if (lines.size() > MOST_LINES) {
            listener.accept("     " + style.quiet("… and " + (lines.size() - MOST_LINES) + " more lines"));
        }
    }
}
