package org.mentorbase.matching.pairing;

/**
 * Somebody who takes part and was paired with nobody.
 *
 * @param because why, as sentences for people
 */
public record Unpaired(String id, String because) {}
