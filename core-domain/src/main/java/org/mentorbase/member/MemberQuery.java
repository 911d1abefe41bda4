package org.mentorbase.member;

import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.page.PageRequest;

/**
 * Which members are wanted.
 *
 * @param active only active or only inactive ones; empty for both
 * @param division only those of the division with this letter
 * @param researchGroup only those of a research group with this name
 * @param text only those whose username, name or e-mail contains this, ignoring case
 * @param concerning only this person, and those who share an invitation or a relationship with them
 * @param page positions are usernames
 */
public record MemberQuery(
        Optional<Boolean> active,
        Optional<String> division,
        Optional<String> researchGroup,
        Optional<String> text,
        Optional<Username> concerning,
        PageRequest page) {}
