package org.mentorbase.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;

/** A small programme, and what its people are told day by day. */
abstract class FourPeople {

    final Mailbox mailbox = Mailbox.of("ada", "ben", "cora", "dan");
    final Mentorbase mentorbase = mailbox.installation.mentorbase();

    List<String> toldDaily(int days) {
        List<String> told = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            mailbox.round();
            for (String subject : mailbox.mailer.subjects()) {
                told.add(day + " " + subject);
            }
            mailbox.installation.clock().advanceDays(1);
        }
        return told;
    }

    List<String> told() {
        mailbox.round();
        return mailbox.mailer.subjects();
    }

    void grant(String person, Permission... permissions) {
        mentorbase.changingPermissions().grant(Actor.OPERATOR, new Username(person), Set.of(permissions));
    }
}
