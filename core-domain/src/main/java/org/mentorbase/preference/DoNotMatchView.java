package org.mentorbase.preference;

import java.util.List;
import org.mentorbase.actor.Username;

/** The representation of a do-not-match list for programs. */
public record DoNotMatchView(String programme, String username, List<String> doNotMatch) {

    public static DoNotMatchView of(DoNotMatchList list) {
        return new DoNotMatchView(
                list.programme().value(),
                list.username().value(),
                list.doNotMatch().stream().map(Username::value).toList());
    }
}
