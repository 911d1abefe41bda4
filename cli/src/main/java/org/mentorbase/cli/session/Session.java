package org.mentorbase.cli.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.Mentorbase;
import org.mentorbase.Settings;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.input.Input;
import org.mentorbase.cli.input.Inputs;
import org.mentorbase.cli.output.JsonOutput;
import org.mentorbase.cli.output.Output;
import org.mentorbase.cli.output.WordsOutput;
import org.mentorbase.cli.terminal.FaithfulStream;
import org.mentorbase.cli.terminal.Style;
import org.mentorbase.interchange.YamlReminders;
import org.mentorbase.interchange.YamlRules;
import org.mentorbase.jdbi.Database;
import org.mentorbase.jdbi.EmbeddedFile;
import org.mentorbase.matchmaking.Matchmaking;
import org.mentorbase.notice.Stationery;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.reminder.ReminderRules;
import org.mentorbase.webhook.SecretKeeper;

/** One run of a command: wires what the command needs, when it first asks for it, and closes it in the end. */
public final class Session implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final GlobalOptions options;
    private final Surroundings surroundings;
    private final CommandRunner runner;
    private final OutputStream stream;
    private final PrintWriter out;
    private final PrintStream err;
    private @Nullable Database database;
    private @Nullable Stationery stationery;
    private boolean compacting;

    /** @param runner runs commands that a command consists of */
    public Session(GlobalOptions options, Surroundings surroundings, CommandRunner runner) {
        this.options = options;
        this.surroundings = surroundings;
        this.runner = runner;
        this.stream = new BufferedOutputStream(new FaithfulStream(surroundings.out()), BUFFER);
        this.out = new PrintWriter(new OutputStreamWriter(stream, UTF_8));
        this.err = new PrintStream(surroundings.err(), true, UTF_8);
    }

    public Mentorbase mentorbase() {
        return new Mentorbase(
                database().mentoring(),
                database().accounts(),
                clock(),
                Settings.USUAL
                        .with(new Stationery(
                                letter -> stationery().templates().apply(letter), StationerySettings.url(surroundings)))
                        .with(keeper())
                        .with(posting -> Couriers.of(surroundings).post(posting))
                        .withReminders(this::reminderRules)
                        .with(matchmaking().candidates()));
    }

    /** Of the secrets of webhooks. */
    public SecretKeeper keeper() {
        try {
            return surroundings
                    .variable("MENTORBASE_SECRET_KEY")
                    .map(SecretKeeper::withKey)
                    .orElse(SecretKeeper.WITHOUT_KEY);
        } catch (IllegalArgumentException malformed) {
            throw new WrongUsage("MENTORBASE_SECRET_KEY: " + malformed.getMessage());
        }
    }

    /** What notices are written on; what is wrong with the templates is refused here. */
    public Stationery stationery() {
        if (stationery == null) {
            stationery = StationerySettings.read(surroundings);
        }
        return stationery;
    }

    public Matchmaking matchmaking() {
        return new Matchmaking(database().matchmaking(), new YamlRules(), clock());
    }

    public Database database() {
        if (database == null) {
            DatabaseSettings settings = databaseSettings();
            database = Database.open(settings.main(), settings.auth());
        }
        return database;
    }

    public DatabaseSettings databaseSettings() {
        return DatabaseSettings.of(options, surroundings);
    }

    /**
     * The same on another database.
     *
     * @param auth that of its accounts, if they are elsewhere
     */
    public Session onDatabase(String url, Optional<String> auth) {
        return new Session(GlobalOptions.on(url), surroundings.with("MENTORBASE_AUTH_DB", auth.orElse("")), runner);
    }

    /** When people are reminded of what: as the file says that the environment names, else as usual. */
    public ReminderRules reminderRules() {
        return surroundings
                .variable("MENTORBASE_REMINDERS")
                .map(file -> {
                    try (Input input = inputs().open(file)) {
                        return input.read(YamlReminders::read);
                    }
                })
                .orElse(ReminderRules.USUAL);
    }

    public Actor actor() {
        return Optional.ofNullable(options.as)
                .or(() -> surroundings.variable("MENTORBASE_AS"))
                .map(name -> mentorbase().actingAs().actor(Username.parse("as", name)))
                .orElse(Actor.OPERATOR);
    }

    public ProgrammeKey programme() {
        return Optional.ofNullable(options.programme)
                .or(() -> surroundings.variable("MENTORBASE_PROGRAMME"))
                .map(key -> ProgrammeKey.parse("programme", key))
                .orElse(ProgrammeKey.MAIN);
    }

    public Output output() {
        return options.json ? new JsonOutput(out) : new WordsOutput(out, style());
    }

    public boolean json() {
        return options.json;
    }

    public PrintWriter out() {
        return out;
    }

    /** Standard output, for what is neither JSON nor words. */
    public OutputStream outStream() {
        return stream;
    }

    public PrintStream err() {
        return err;
    }

    public Style style() {
        return Style.on(surroundings.terminal().out(), surroundings.environment());
    }

    public Inputs inputs() {
        return new Inputs(surroundings.in(), surroundings.terminal(), err);
    }

    public Home home() {
        return Home.in(surroundings);
    }

    public CommandRunner runner() {
        return runner;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Clock clock() {
        return surroundings.clock();
    }

    /** After much was written, give back the room that a database in a file no longer uses. */
    public void compactAtTheEnd() {
        compacting = true;
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
            if (compacting) {
                EmbeddedFile.compact(databaseSettings().main());
            }
        }
    }
}
