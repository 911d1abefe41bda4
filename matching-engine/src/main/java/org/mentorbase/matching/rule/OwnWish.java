package org.mentorbase.matching.rule;

import java.util.List;
import java.util.OptionalInt;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;

/**
 * Points by a category of the two, and by how much the participant who gets the points wishes it to be the same or different.
 *
 * @param category for example the organisation
 * @param wish the ordinal that states the wish
 */
public record OwnWish(String category, String wish, WishTable table) implements Measure, ByProfile {

    /** By the wish for somebody of another organisation. */
    public static OwnWish outside(String category, String wish) {
        return new OwnWish(category, wish, WishTable.OUTSIDE);
    }

    public static OwnWish changeOfTrack(String category, String wish) {
        return new OwnWish(category, wish, WishTable.CHANGE);
    }

    @Override
    public int points(Party to, Participant mentee, Participant mentor) {
        if (Categories.unknown(category, mentee, mentor)) {
            return Math.min(table.absent().same(), table.absent().different());
        }
        WishTable.Points points = table.points(wishOf(to, mentee, mentor));
        return Categories.same(category, mentee, mentor) ? points.same() : points.different();
    }

    private OptionalInt wishOf(Party to, Participant mentee, Participant mentor) {
        return (to == Party.MENTEE ? mentee : mentor).ordinal(wish);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public int most() {
        int most = 0;
        for (WishTable.Points points : table.all()) {
            most = Math.max(most, Math.max(points.same(), points.different()));
        }
        return most;
    }

    @Override
    public Object profile(Party party, Participant participant) {
        return List.of(participant.category(category), participant.ordinal(wish));
    }

    @Override
    public Sentence because(Party to, Participant mentee, Participant mentor) {
        OptionalInt stated = wishOf(to, mentee, mentor);
        return Categories.tell(key(stated), category, mentee, mentor)
                .with("who", to.toString())
                .with("other", to.other().toString())
                .with("wish", stated.isPresent() ? stated.getAsInt() : "");
    }

    private String key(OptionalInt stated) {
        boolean inTable = stated.isPresent() && table.byWish().containsKey(stated.getAsInt());
        if (!inTable) {
            return "wish.none";
        }
        return table.equals(WishTable.OUTSIDE) ? "wish.outside." + stated.getAsInt() : "wish.stated";
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("of", category, AttributeKind.CATEGORY);
        check.attribute("wish", wish, AttributeKind.ORDINAL);
        for (WishTable.Points points : table.all()) {
            check.points("points", points.same());
            check.points("points", points.different());
        }
    }
}
