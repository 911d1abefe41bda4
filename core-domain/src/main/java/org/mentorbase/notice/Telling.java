package org.mentorbase.notice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;

/**
 * What somebody is to be told, by reference: the words are found when it is sent, and say what is so then.
 *
 * @param occasion what led to it, at most 100 characters, for example {@code event 12}: nobody is told a kind of thing twice on
 *     one occasion
 * @param subjects the ids of the invitations, relationships or meetings that it is about, all of one sort; at least one. Once it
 *     is sent, of those only that it told
 */
public record Telling(
        NoticeKind kind, ProgrammeKey programme, Username recipient, String occasion, ImmutableList<Long> subjects) {

    public Telling {
        checkArgument(!subjects.isEmpty(), "%s tells %s nothing", occasion, recipient);
    }
}
