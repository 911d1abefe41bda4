package org.mentorbase.matching.rule;

import static org.mentorbase.matching.participant.Attributes.AVAILABILITY;
import static org.mentorbase.matching.participant.Attributes.CHANGE_TRACK;
import static org.mentorbase.matching.participant.Attributes.DO_NOT_MATCH;
import static org.mentorbase.matching.participant.Attributes.EXPERTISE;
import static org.mentorbase.matching.participant.Attributes.GRADE;
import static org.mentorbase.matching.participant.Attributes.HELP;
import static org.mentorbase.matching.participant.Attributes.INTERESTS;
import static org.mentorbase.matching.participant.Attributes.LEVEL;
import static org.mentorbase.matching.participant.Attributes.MANAGER;
import static org.mentorbase.matching.participant.Attributes.ORGANISATION;
import static org.mentorbase.matching.participant.Attributes.OUTSIDE_ORGANISATION;
import static org.mentorbase.matching.participant.Attributes.PROFESSION;
import static org.mentorbase.matching.participant.Attributes.REQUESTED;
import static org.mentorbase.matching.participant.Attributes.TECHNOLOGIES;
import static org.mentorbase.matching.participant.Attributes.TRACK;

import java.util.Map;

/** The rule sets that come with Mentorbase, for whoever reads no files: the same as those of the same names in YAML. */
public final class ShippedRules {

    private ShippedRules() {}

    /** The ranking logic of Mozilla's mentoring programme: 0 to 50 points a side. */
    public static RuleSet mozilla() {
        return RuleSet.named("mozilla")
                .described("As Mozilla's mentoring programme ranks")
                .tags(AVAILABILITY, INTERESTS, EXPERTISE)
                .categories(ORGANISATION, TRACK)
                .ordinals(LEVEL, CHANGE_TRACK, OUTSIDE_ORGANISATION)
                .links(MANAGER, REQUESTED, DO_NOT_MATCH)
                .require(SharedTags.of(AVAILABILITY), new NotOneself(), new NotInOneLine(MANAGER))
                .require(new NotOnDoNotMatchList(DO_NOT_MATCH))
                .score("interests and expertise", Side.BOTH, Overlap.of(INTERESTS, EXPERTISE, 1, 7))
                .score("outside organisation", Side.BOTH, OwnWish.outside(ORGANISATION, OUTSIDE_ORGANISATION))
                .score("change of track", Side.MENTEE, OwnWish.changeOfTrack(TRACK, CHANGE_TRACK))
                .score("career growth", Side.MENTEE, CareerGrowth.standard())
                .score("asked for by name", Side.MENTEE, LinkedPartner.requested(REQUESTED, 50))
                .most(50, 50)
                .build();
    }

    /** As mentoring schemes of the UK's civil service match. */
    public static RuleSet gradeAndProfession() {
        return RuleSet.named("grade-and-profession")
                .described("A mentor one or two grades above, of another organisation, best of the same profession")
                .scale(GRADE, "AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3", "SCS4")
                .categories(ORGANISATION, PROFESSION)
                .links(DO_NOT_MATCH)
                .require(new NotOneself(), new DifferentCategory(ORGANISATION), new LevelWithin(GRADE, 1, 2))
                .require(new NotOnDoNotMatchList(DO_NOT_MATCH))
                .score("profession", Side.BOTH, SameOrDifferent.same(PROFESSION, 12))
                .score("grade", Side.BOTH, LevelGap.of(GRADE, Map.of(1, 3, 2, 6)))
                .build();
    }

    /** A technology in common, and then help in the order of what is hardest to find. */
    public static RuleSet techStack() {
        return RuleSet.named("tech-stack")
                .described("A technology in common; then pair programming, help with finding a job, industry knowledge")
                .tags(TECHNOLOGIES, HELP)
                .links(DO_NOT_MATCH)
                .require(SharedTags.of(TECHNOLOGIES), new NotOneself(), new NotOnDoNotMatchList(DO_NOT_MATCH))
                .score(
                        "pair programming",
                        Side.BOTH,
                        Overlap.of(HELP, HELP, 4, 4).only("Pair programming"))
                .score("finding a job", Side.BOTH, Overlap.of(HELP, HELP, 2, 2).only("Finding a job"))
                .score(
                        "industry knowledge",
                        Side.BOTH,
                        Overlap.of(HELP, HELP, 1, 1).only("Industry knowledge"))
                .build();
    }
}
