package org.mentorbase.matching.participant;

/** What an attribute is made of. */
public enum AttributeKind {
    /** Any number of tags, for example interests. */
    TAGS,
    /** One tag, for example the organisation. */
    CATEGORY,
    /** A whole number, or one of an ordered list, for example a grade. */
    ORDINAL,
    /** The ids of other people, for example the manager. */
    LINKS
}
