package org.mentorbase.matchmaking;

/**
 * An item of a list.
 *
 * @param cursor continues the list behind it
 */
public record Placed<T>(T item, String cursor) {}
