package org.mentorbase.invitation;

/** What a party answers. */
public enum Response {
    ACCEPT,
    DECLINE
}
