package org.mentorbase.matching.participant;

/** The names that attributes have in the shipped rule sets, and in everything that fills in participants for them. */
public final class Attributes {

    /** Tags: when somebody has time. See {@link Availability}. */
    public static final String AVAILABILITY = "availability";
    /** Tags: what a mentee wants to learn. */
    public static final String INTERESTS = "interests";
    /** Tags: what a mentor can teach. */
    public static final String EXPERTISE = "expertise";
    /** Tags: the programming languages, frameworks and tools of somebody. */
    public static final String TECHNOLOGIES = "technologies";
    /** Tags: with what a mentee wants to be helped, or a mentor helps. */
    public static final String HELP = "help";

    public static final String ORGANISATION = "organisation";
    /** Category: {@code P} or {@code M}. See {@link CareerLevel}. */
    public static final String TRACK = "track";

    public static final String PROFESSION = "profession";

    /** Ordinal: the number in {@code P3}. See {@link CareerLevel}. */
    public static final String LEVEL = "level";

    public static final String GRADE = "grade";
    /** Ordinal: the wish for the other track, from 1 (no) to 5 (yes). */
    public static final String CHANGE_TRACK = "changeTrack";
    /** Ordinal: the wish for somebody of another organisation: 1 prefer, 2 neutral, 3 rather not. */
    public static final String OUTSIDE_ORGANISATION = "outsideOrganisation";
    /** Ordinal: how many partners somebody has already. */
    public static final String PARTNERS = "partners";

    /** Links: to whom somebody reports. */
    public static final String MANAGER = "manager";
    /** Links: for whom somebody asked by name. */
    public static final String REQUESTED = "requested";
    /** Links: with whom somebody was paired before. */
    public static final String PAST_PARTNERS = "pastPartners";
    /** Links: with whom somebody is paired at present, or invited to be. */
    public static final String PRESENT_PARTNERS = "presentPartners";
    /** Links: with whom somebody is not to be paired. Private: it is never told whose list it is. */
    public static final String DO_NOT_MATCH = "doNotMatch";
    /** Links: whom somebody met and gave positive feedback about. */
    public static final String POSITIVE_FEEDBACK = "positiveFeedback";

    private Attributes() {}
}
