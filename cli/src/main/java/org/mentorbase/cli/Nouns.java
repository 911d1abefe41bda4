package org.mentorbase.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.mentorbase.cli.account.AccountsCommand;
import org.mentorbase.cli.appointment.AppointmentsCommand;
import org.mentorbase.cli.completion.CompletionCommand;
import org.mentorbase.cli.database.DatabaseCommand;
import org.mentorbase.cli.demo.DemoCommand;
import org.mentorbase.cli.devdata.DevDataCommand;
import org.mentorbase.cli.division.DivisionsCommand;
import org.mentorbase.cli.event.EventsCommand;
import org.mentorbase.cli.invitation.InvitationsCommand;
import org.mentorbase.cli.match.MatchCommand;
import org.mentorbase.cli.meeting.MeetingsCommand;
import org.mentorbase.cli.member.MembersCommand;
import org.mentorbase.cli.notice.NoticesCommand;
import org.mentorbase.cli.pairing.PairingsCommand;
import org.mentorbase.cli.preference.PreferencesCommand;
import org.mentorbase.cli.programme.ProgrammesCommand;
import org.mentorbase.cli.ranking.RankingsCommand;
import org.mentorbase.cli.relationship.RelationshipsCommand;
import org.mentorbase.cli.server.ServeCommand;
import org.mentorbase.cli.token.TokensCommand;
import org.mentorbase.cli.webhook.WebhooksCommand;

/** The first words of commands, in the order in which the help names them. */
final class Nouns {

    private static final ImmutableMap<String, Class<?>> ALL = ImmutableMap.<String, Class<?>>builder()
            .put("members", MembersCommand.class)
            .put("divisions", DivisionsCommand.class)
            .put("programmes", ProgrammesCommand.class)
            .put("preferences", PreferencesCommand.class)
            .put("invitations", InvitationsCommand.class)
            .put("relationships", RelationshipsCommand.class)
            .put("appointments", AppointmentsCommand.class)
            .put("meetings", MeetingsCommand.class)
            .put("rankings", RankingsCommand.class)
            .put("match", MatchCommand.class)
            .put("pairings", PairingsCommand.class)
            .put("accounts", AccountsCommand.class)
            .put("tokens", TokensCommand.class)
            .put("notices", NoticesCommand.class)
            .put("webhooks", WebhooksCommand.class)
            .put("events", EventsCommand.class)
            .put("serve", ServeCommand.class)
            .put("db", DatabaseCommand.class)
            .put("dev-data", DevDataCommand.class)
            .put("demo", DemoCommand.class)
            .put("completion", CompletionCommand.class)
            .put("help", HelpCommand.class)
            .buildOrThrow();

    private Nouns() {}

    /** Only those that stand in the command line, which shortens the start; all of them if that is none or help. */
    static ImmutableMap<String, Class<?>> in(String... args) {
        List<String> words = Arrays.asList(args);
        ImmutableMap<String, Class<?>> named = ALL.entrySet().stream()
                .filter(noun -> words.contains(noun.getKey()))
                .collect(ImmutableMap.toImmutableMap(noun -> noun.getKey(), noun -> noun.getValue()));
        if (named.isEmpty()) {
            return words.contains("--version") ? named : ALL;
        }
        return named.containsKey("help") || named.containsKey("completion") ? ALL : named;
    }
}
