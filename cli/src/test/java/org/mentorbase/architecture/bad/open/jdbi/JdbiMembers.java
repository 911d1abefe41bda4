package org.mentorbase.architecture.bad.open.jdbi;

/** An implementation for everybody. */
public final class JdbiMembers {}
