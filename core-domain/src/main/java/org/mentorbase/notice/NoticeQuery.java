package org.mentorbase.notice;

import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.page.PageRequest;

/**
 * Which notices are wanted.
 *
 * @param recipient only those for this person
 * @param concerning only those for this person: what whoever asks may see
 * @param page positions are ids
 */
public record NoticeQuery(
        Optional<NoticeState> state, Optional<Username> recipient, Optional<Username> concerning, PageRequest page) {}
