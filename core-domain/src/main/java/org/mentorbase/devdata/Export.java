package org.mentorbase.devdata;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorbase.account.Account;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.AcceptedInvitation;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.member.Member;
import org.mentorbase.member.MemberReason;
import org.mentorbase.notice.NoticeSettings;
import org.mentorbase.notice.NoticeSettingsView;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.preference.Preferences;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.EndedRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.Versioned;

/** One run of an export. */
final class Export {

    private static final int BATCH = 1_000;

    private final DevDataRepositories stored;
    private final AccountRepositories secured;
    private final FurtherThings further;
    private final Consumer<? super Thing> consumer;
    private final List<Programme> programmes;
    private final Predicate<Pair> wanted;
    private final List<Username> people;
    private final Set<Username> speaking;

    /** With those who invited or ended, be they members or not; empty for everybody. */
    private final Set<Username> acting = new TreeSet<>();

    private final Names names;

    Export(
            DevDataRepositories stored,
            AccountRepositories secured,
            FurtherThings further,
            ExportingDevData.Command command,
            Consumer<? super Thing> consumer) {
        this.stored = stored;
        this.secured = secured;
        this.further = further;
        this.consumer = consumer;
        this.programmes = all(
                request -> stored.programmes().page(request), each -> each.key().value());
        this.wanted = pair -> command.about().map(pair::includes).orElse(true);
        this.speaking = new TreeSet<>();
        this.people = command.about().isPresent() ? around(command.about().get()) : everybody();
        this.names = command.real() ? Names.REAL : new Pseudonyms(people, command.seed());
    }

    void run() {
        stored.divisions().all().forEach(each -> consumer.accept(new SomeDivision(null, each.letter(), each.name())));
        stored.divisions()
                .researchGroups()
                .forEach(each -> consumer.accept(new SomeResearchGroup(null, each.division(), each.name())));
        programmes.forEach(each -> consumer.accept(
                new SomeProgramme(null, each.key(), each.name(), Days.on(each.startsOn()), Days.on(each.endsOn()))));
        List<Username> ordered = names.ordered(people);
        Lists.partition(ordered, BATCH).forEach(this::members);
        for (Programme programme : programmes) {
            ordered.stream()
                    .filter(person -> speaking.isEmpty() || speaking.contains(person))
                    .forEach(person -> preferences(programme.key(), person));
        }
        ordered.stream()
                .filter(person -> speaking.isEmpty() || speaking.contains(person))
                .forEach(this::noticeSettings);
        accounts();
        Map<RelationshipId, AcceptedInvitation> origins = new HashMap<>();
        programmes.forEach(programme -> invitations(programme.key(), origins));
        programmes.forEach(programme -> stored.relationships().forEach(programme.key(), each -> {
            if (wanted.test(each.pair())) {
                relationship(each, Objects.requireNonNull(origins.get(each.id())));
            }
        }));
        if (acting.isEmpty()) {
            further.export(
                    programmes.stream().map(Programme::key).collect(ImmutableList.toImmutableList()), names, consumer);
        }
        tokens();
    }

    private List<Username> everybody() {
        List<Username> all = new ArrayList<>();
        stored.members().forEach(false, member -> all.add(member.username()));
        return all;
    }

    /** The person, those with whom they share something, and those to whom these report, or who invited them. */
    private List<Username> around(Username about) {
        if (stored.members().find(about).isEmpty()) {
            throw Problem.of(MemberReason.MEMBER_UNKNOWN)
                    .with("username", about)
                    .refusal();
        }
        speaking.add(about);
        Set<Username> further = new LinkedHashSet<>();
        for (Programme programme : programmes) {
            StoredPairs.forEachInvitation(stored, programme.key(), each -> {
                if (wanted.test(each.proposal().pair())) {
                    speaking.add(each.proposal().pair().mentor());
                    speaking.add(each.proposal().pair().mentee());
                    further.add(each.proposal().createdBy());
                }
            });
            stored.relationships().forEach(programme.key(), each -> {
                if (wanted.test(each.pair()) && each instanceof EndedRelationship ended) {
                    further.add(ended.endedBy());
                }
            });
            for (Username person : speaking) {
                Username manager =
                        stored.preferences().of(programme.key(), person).value().manager();
                if (manager != null) {
                    further.add(manager);
                }
            }
        }
        further.addAll(speaking);
        acting.addAll(further);
        return new ArrayList<>(new TreeSet<>(stored.members().findAll(further).keySet()));
    }

    private void members(List<Username> batch) {
        ImmutableMap<Username, Member> found = stored.members().findAll(batch);
        for (Username username : batch) {
            Member member = Objects.requireNonNull(found.get(username));
            SomeMember described = new SomeMember(
                    null,
                    username,
                    member.preferredName(),
                    member.surname(),
                    member.firstNames(),
                    null,
                    member.division(),
                    member.researchGroup(),
                    member.active() ? null : false);
            consumer.accept(names.of(
                    member.email().equals(described.usualEmail()) ? described : described.withEmail(member.email())));
        }
    }

    private void preferences(ProgrammeKey programme, Username person) {
        Versioned<Preferences> said = stored.preferences().of(programme, person);
        if (said.version() == 0) {
            return;
        }
        Preferences unset = Preferences.unset(programme, person);
        SomePreferences described = new SomePreferences(null, programme, names.of(person));
        for (PreferenceField field : PreferenceField.values()) {
            field.of(said.value())
                    .filter(value -> !value.equals(field.of(unset).orElse(null)))
                    .ifPresent(value -> described.with(field, named(field, value)));
        }
        consumer.accept(described);
    }

    private Object named(PreferenceField field, Object value) {
        return switch (field) {
            case MANAGER -> names.of((Username) value);
            case MENTOR_REQUIREMENTS, MENTEE_REQUIREMENTS -> Objects.requireNonNull(names.of((String) value));
            default -> value;
        };
    }

    private void noticeSettings(Username person) {
        Versioned<NoticeSettings> set = stored.noticeSettings().of(person);
        if (set.version() > 0) {
            NoticeSettingsView view = NoticeSettingsView.of(set.value());
            consumer.accept(new SomeNoticeSettings(
                    null,
                    names.of(person),
                    view.off() == null ? null : ImmutableList.copyOf(view.off()),
                    view.frequency(),
                    view.digestAt(),
                    view.digestOn(),
                    view.quietFrom(),
                    view.quietUntil(),
                    view.timeZone(),
                    view.language()));
        }
    }

    private void accounts() {
        for (Account account : all(
                request -> secured.accounts().page(request),
                each -> each.username().value())) {
            if (isExported(account.username())) {
                consumer.accept(new SomeAccount(null, names.of(account.username()), account.permissions()));
            }
        }
    }

    private boolean isExported(Username username) {
        return acting.isEmpty() || acting.contains(username);
    }

    private void invitations(ProgrammeKey programme, Map<RelationshipId, AcceptedInvitation> origins) {
        List<InvitationId> ids = new ArrayList<>();
        StoredPairs.forEachInvitation(stored, programme, each -> {
            if (each instanceof AcceptedInvitation accepted) {
                origins.put(accepted.relationship(), accepted);
            } else if (wanted.test(each.proposal().pair())) {
                ids.add(each.id());
            }
        });
        Lists.reverse(ids)
                .forEach(id ->
                        invitation(stored.invitations().find(id).orElseThrow().value()));
    }

    private void invitation(Invitation invitation) {
        InvitationView view = InvitationView.of(invitation, Expiry.NEVER);
        boolean pending = invitation instanceof PendingInvitation;
        consumer.accept(new SomeInvitation(
                null,
                invitation.proposal().programme(),
                named(invitation.proposal().pair()),
                names.of(invitation.proposal().createdBy()),
                Day.on(view.createdOn()),
                null,
                pending ? null : view.state(),
                view.mentorResponse(),
                view.menteeResponse(),
                Days.on(view.deactivatedOn()),
                names.of(Histories.reason(invitation))));
    }

    private void relationship(Relationship relationship, AcceptedInvitation origin) {
        SomeRelationship described = new SomeRelationship(
                null,
                relationship.programme(),
                named(relationship.pair()),
                names.of(origin.proposal().createdBy()),
                Day.on(StoredPairs.date(origin.proposal().createdAt())),
                Day.on(StoredPairs.date(relationship.startedAt())),
                null,
                null,
                null,
                null,
                StoredPairs.meetings(stored, relationship.id()).stream()
                        .map(Export::meeting)
                        .collect(ImmutableList.toImmutableList()));
        consumer.accept(
                relationship instanceof EndedRelationship ended
                        ? described.ended(
                                Day.on(StoredPairs.date(ended.endedAt())),
                                names.of(ended.endedBy()),
                                names.of(ended.reason()))
                        : described);
    }

    private static SomeMeeting meeting(Meeting meeting) {
        SomeMeeting described = SomeMeeting.aMeeting(Day.on(meeting.heldOn()), meeting.durationMinutes());
        return meeting.happened() ? described : described.voided();
    }

    private void tokens() {
        secured.tokens().forEach(Optional.empty(), token -> {
            if (isExported(token.username()) || token.username().equals(Actor.OPERATOR.username())) {
                consumer.accept(new SomeToken(
                        null,
                        names.of(token.username()),
                        Day.on(StoredPairs.date(token.createdAt())),
                        Day.on(StoredPairs.date(token.expiresAt())),
                        token.revokedAt() == null ? null : true));
            }
        });
    }

    private Pair named(Pair pair) {
        return new Pair(names.of(pair.mentor()), names.of(pair.mentee()));
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> pages, Function<T, String> position) {
        List<T> all = new ArrayList<>();
        StoredPairs.forEach(pages, all::add, position);
        return all;
    }

    /** Days that may be none. */
    private static final class Days {

        static @Nullable Day on(@Nullable LocalDate date) {
            return date == null ? null : Day.on(date);
        }
    }
}
