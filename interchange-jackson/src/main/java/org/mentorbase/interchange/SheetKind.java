package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.mentorbase.matching.participant.Tag;

/** Whose sign-up sheet it is. */
public enum SheetKind {
    /** Columns that are named as Mentorbase names them, or by whoever gives the sheet. */
    OWN(1),
    /** Of a mentoring scheme of the UK's civil service. */
    CIVIL_SERVICE(1, "bothmentorandmentee", "jobtitle", "grade", "profession"),
    /** Of Mozilla's mentoring programme; a mentor who says nothing takes two mentees. */
    MOZILLA(
            2,
            "participantfullname",
            "timeavailability",
            "interestedinimproving",
            "areasofexpertise",
            "interestinchangingcareertrack",
            "menteelimit",
            "anyparticularrequests");

    private static final int ENOUGH = 3;

    private final int usualCapacity;
    private final ImmutableSet<String> signs;

    SheetKind(int usualCapacity, String... signs) {
        this.usualCapacity = usualCapacity;
        this.signs = ImmutableSet.copyOf(signs);
    }

    static SheetKind of(ImmutableList<String> headings) {
        if (MOZILLA.isKindOf(headings)) {
            return MOZILLA;
        }
        return CIVIL_SERVICE.isKindOf(headings) ? CIVIL_SERVICE : OWN;
    }

    private boolean isKindOf(ImmutableList<String> headings) {
        return headings.stream()
                        .map(Tag::squeezed)
                        .filter(signs::contains)
                        .distinct()
                        .count()
                >= ENOUGH;
    }

    /** How many mentees a mentor takes who says nothing about it. */
    int usualCapacity() {
        return usualCapacity;
    }
}
