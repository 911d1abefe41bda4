package org.mentorbase.preference;

/**
 * What somebody said in a programme.
 *
 * @param active whether they are an active member at present
 */
public record StatedPreferences(Preferences preferences, boolean active) {}
