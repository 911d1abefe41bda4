package org.mentorbase.cli.session;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command; they may stand before the noun and anywhere after it. */
public final class GlobalOptions {

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            scope = ScopeType.INHERIT,
            description = "The database (or MENTORBASE_DB). Default: an H2 file under ~/.mentorbase.")
    @Nullable
    String db;

    @Option(
            names = "--as",
            paramLabel = "USERNAME",
            scope = ScopeType.INHERIT,
            description = "On whose behalf (or MENTORBASE_AS). Default: the operator's.")
    @Nullable
    String as;

    @Option(
            names = "--programme",
            paramLabel = "KEY",
            scope = ScopeType.INHERIT,
            description = "In which programme (or MENTORBASE_PROGRAMME). Default: main.")
    @Nullable
    String programme;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Answer with one JSON document; errors too, on standard error.")
    boolean json;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Say more when something unexpected happens.")
    boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    /** Those of commands on that database. */
    public static GlobalOptions on(String databaseUrl) {
        GlobalOptions options = new GlobalOptions();
        options.db = databaseUrl;
        return options;
    }

    public boolean json() {
        return json;
    }

    public boolean verbose() {
        return verbose;
    }
}
