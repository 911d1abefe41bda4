package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.mentorbase.member.MembershipFile.Column;

/** The columns of the membership list. */
final class MemberColumns {

    static final String CRSID = "crsid";
    static final String SURNAME = "surname";
    static final String FIRST_NAMES = "fnames";
    static final String PREFERRED_NAME = "pref_name";
    static final String ARRIVED = "arrived";
    static final String DIVISION = "division";
    static final String RESEARCH_GROUP = "research_group";

    /** In the order in which they are written. Those that are not named above say nothing that is kept. */
    static final ImmutableList<String> ALL = ImmutableList.of(
            CRSID,
            "status",
            SURNAME,
            FIRST_NAMES,
            PREFERRED_NAME,
            "room",
            "phone",
            ARRIVED,
            "start_date",
            "end_date",
            DIVISION,
            "role_course",
            "host_supervisor",
            RESEARCH_GROUP);

    static final ImmutableMap<Column, String> BY_MEANING = ImmutableMap.of(
            Column.PREFERRED_NAME, PREFERRED_NAME,
            Column.SURNAME, SURNAME,
            Column.FIRST_NAMES, FIRST_NAMES,
            Column.DIVISION, DIVISION,
            Column.RESEARCH_GROUP, RESEARCH_GROUP);

    private MemberColumns() {}
}
