package org.mentorbase.event;

/** What every change writes to. */
public interface EventRepositories {

    EventLog events();
}
