package org.mentorbase.web.graphql;

import com.google.common.base.Splitter;
import graphql.schema.DataFetcher;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matchmaking.EnrollingParticipant;
import org.mentorbase.matchmaking.Participation;
import org.mentorbase.member.RegisteringMember;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.PreferencesView;

/** Creates learners and mentors, or brings them up to date. */
final class Enrolments {

    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

    private final EnrollingParticipant enrolling;

    Enrolments(EnrollingParticipant enrolling) {
        this.enrolling = enrolling;
    }

    DataFetcher<Map<String, Object>> enrol(Party as) {
        return environment -> {
            Asked asked = new Asked(environment);
            Optional<LocalDateTime> submitted = asked.text("ts").map(text -> SubmissionTime.parse("ts", text));
            RegisteringMember.Command person = new RegisteringMember.Command(
                    asked.text("email").orElse(""), asked.text("fullName").orElse(null));
            Participation enrolled = enrolling.enrol(
                    asked.actor(),
                    new EnrollingParticipant.Command(asked.programme(), person, before -> said(before, asked, as)));
            Map<String, @Nullable Object> node = PersonNode.of(enrolled, as);
            submitted.ifPresent(time -> node.put("timestamp", SubmissionTime.written(time)));
            return Map.of(
                    as == Party.MENTEE ? "learner" : "mentor",
                    node,
                    Rankings.ENROLLED,
                    enrolled.preferences().username(),
                    Rankings.PROGRAMME,
                    asked.programme(),
                    "ok",
                    true);
        };
    }

    /** What the arguments say, and otherwise what was said before. */
    private static Preferences said(Preferences before, Asked asked, Party as) {
        PreferencesView view = PreferencesView.of(before);
        boolean learner = as == Party.MENTEE;
        return new PreferencesView(
                        view.programme(),
                        view.username(),
                        view.seekingMentor() || learner,
                        view.seekingMentee() || !learner,
                        learner ? text(asked, "requests", view.mentorRequirements()) : view.mentorRequirements(),
                        learner ? view.menteeRequirements() : text(asked, "requests", view.menteeRequirements()),
                        tags(asked, "availability", view.availability()),
                        learner ? tags(asked, "interest", view.interests()) : view.interests(),
                        learner ? view.expertise() : tags(asked, "expertise", view.expertise()),
                        text(asked, "org", view.organisation()),
                        text(asked, "orgLevel", view.level()),
                        learner ? wish(asked, "changeTrack", view.changeTrack()) : view.changeTrack(),
                        wish(asked, "outsideOrg", view.outsideOrganisation()),
                        view.capacity(),
                        text(asked, "managerEmail", view.manager()),
                        view.attributes())
                .preferences();
    }

    private static @Nullable String text(Asked asked, String argument, @Nullable String before) {
        return asked.text(argument).orElse(before);
    }

    private static @Nullable List<String> tags(Asked asked, String argument, @Nullable List<String> before) {
        return asked.text(argument).map(COMMA::splitToList).orElse(before);
    }

    /** 0 says nothing. */
    private static @Nullable Integer wish(Asked asked, String argument, @Nullable Integer before) {
        Integer wish = asked.number(argument).orElse(before);
        return wish == null || wish == 0 ? null : wish;
    }
}
