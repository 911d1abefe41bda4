package org.mentorbase.architecture.bad.friends.jdbi;

/** A row of a table. */
public record Row(long id) {}
