package org.mentorbase.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mentorbase.refusal.Problem;

/** What an account may do beyond what concerns its own person. */
public enum Permission {
    /** See every member. */
    MEMBER_READ_ALL("member:read-all"),
    /** Synchronise the membership with a CSV file, and register single members. */
    MEMBER_IMPORT("member:import"),
    /** Import divisions and research groups. */
    DIVISION_IMPORT("division:import"),
    /** Create programmes. */
    PROGRAMME_CREATE("programme:create"),
    /** See and set the preferences of others. */
    PREFERENCE_MANAGE("preference:manage"),
    /** Matchmaking: invite two other people, see every invitation, withdraw and expire them. */
    INVITATION_CREATE_FOR_OTHERS("invitation:create-for-others"),
    /** Coordination: see and end every relationship, record and void its meetings, and see to its appointments. */
    RELATIONSHIP_MANAGE("relationship:manage"),
    /** See every notice, send what is due, retry and cancel. */
    NOTICE_MANAGE("notice:manage"),
    /** Register endpoints that are told of every event, and deliver to them. */
    WEBHOOK_MANAGE("webhook:manage"),
    /** Read the whole event log. */
    EVENT_READ("event:read"),
    /** Grant and revoke permissions that one has oneself; create and revoke tokens. */
    ACCOUNT_MANAGE("account:manage");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    /** As people type it, for example {@code member:read-all}. */
    public String code() {
        return code;
    }

    /** Refuses what is not the code of a permission. */
    public static Permission parse(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(permission -> permission.code.equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.of(ActorReason.PERMISSION_UNKNOWN)
                        .field("permission")
                        .value(text)
                        .with(
                                "known",
                                Arrays.stream(values()).map(Permission::code).collect(Collectors.joining(", ")))
                        .refusal());
    }

    @Override
    public String toString() {
        return code;
    }
}
