package org.mentorbase.relationship;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** One's own relationships, or everybody's with {@link Permission#RELATIONSHIP_MANAGE}. */
public final class ViewingRelationships {

    private static final int MOST_DAYS = 36_500;

    private final UnitOfWork<? extends RelationshipRepositories> unitOfWork;
    private final Clock clock;

    public ViewingRelationships(UnitOfWork<? extends RelationshipRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Versioned<Relationship> one(Actor actor, RelationshipId id) {
        return unitOfWork.read(repositories ->
                requireVisible(actor, id, repositories.relationships().find(id)));
    }

    public Page<Relationship> page(
            Actor actor, ProgrammeKey programme, Optional<Boolean> active, Optional<Username> party, Paging paging) {
        Optional<Username> concerning = concerning(actor);
        PageRequest page = paging.request("relationships " + programme + active + party + concerning);
        return page(new RelationshipQuery(programme, active, party, concerning, page));
    }

    /** The active ones that began so many days ago or earlier and have had no meeting for so long. */
    public Page<Relationship> quiet(
            Actor actor, ProgrammeKey programme, int days, Optional<Username> party, Paging paging) {
        if (days < 0 || days > MOST_DAYS) {
            throw Problem.of(RelationshipReason.QUIET_TIME_OUT_OF_RANGE)
                    .field("notMetFor")
                    .value(days)
                    .with("most", MOST_DAYS)
                    .refusal();
        }
        LocalDate since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(days - 1L);
        Optional<Username> concerning = concerning(actor);
        PageRequest page = paging.request("relationships quiet " + programme + days + party + concerning);
        return page(new RelationshipQuery(programme, Optional.of(true), party, concerning, Optional.of(since), page));
    }

    private Page<Relationship> page(RelationshipQuery query) {
        return unitOfWork.read(repositories -> {
            repositories.programmes().require(query.programme());
            return repositories.relationships().page(query);
        });
    }

    private static Optional<Username> concerning(Actor actor) {
        return actor.may(Permission.RELATIONSHIP_MANAGE) ? Optional.empty() : Optional.of(actor.username());
    }

    public Page<Member> mentorsOf(Actor actor, ProgrammeKey programme, Username person, Paging paging) {
        PageRequest page = paging.request("mentors " + programme + person);
        return unitOfWork.read(repositories -> {
            requirePersonInReach(actor, programme, person, repositories);
            return repositories.relationships().mentorsOf(programme, person, page);
        });
    }

    public Page<Member> menteesOf(Actor actor, ProgrammeKey programme, Username person, Paging paging) {
        PageRequest page = paging.request("mentees " + programme + person);
        return unitOfWork.read(repositories -> {
            requirePersonInReach(actor, programme, person, repositories);
            return repositories.relationships().menteesOf(programme, person, page);
        });
    }

    private static void requirePersonInReach(
            Actor actor, ProgrammeKey programme, Username person, RelationshipRepositories repositories) {
        boolean inReach = actor.is(person) || actor.may(Permission.RELATIONSHIP_MANAGE);
        if (!inReach || repositories.members().find(person).isEmpty()) {
            throw Problem.of(MemberReason.MEMBER_UNKNOWN)
                    .with("username", person)
                    .refusal();
        }
        repositories.programmes().require(programme);
    }

    /** Refuses in the same words what does not exist and what is none of the actor's business. */
    public static Versioned<Relationship> requireVisible(
            Actor actor, RelationshipId id, Optional<Versioned<Relationship>> found) {
        return found.filter(relationship -> mayManage(actor, relationship.value()))
                .orElseThrow(() -> Problem.of(RelationshipReason.RELATIONSHIP_UNKNOWN)
                        .with("id", id)
                        .refusal());
    }

    /** Refuses in the same words where the two have none, and where it is none of the actor's business. */
    public static ActiveRelationship requireActive(
            Actor actor, ProgrammeKey programme, Username mentor, Username mentee, Relationships relationships) {
        return Optional.of(mentor)
                .filter(other -> !other.equals(mentee))
                .flatMap(other -> relationships.findActive(programme, new Pair(other, mentee)))
                .filter(found -> mayManage(actor, found))
                .orElseThrow(() -> Problem.of(RelationshipReason.PAIR_WITHOUT_RELATIONSHIP)
                        .with("mentor", mentor)
                        .with("mentee", mentee)
                        .with("programme", programme)
                        .refusal());
    }

    /** Whether the actor is a party or a coordinator: whoever sees a relationship may also end it and record its meetings. */
    public static boolean mayManage(Actor actor, Relationship relationship) {
        return relationship.pair().includes(actor.username()) || actor.may(Permission.RELATIONSHIP_MANAGE);
    }
}
