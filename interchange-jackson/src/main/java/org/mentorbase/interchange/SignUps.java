package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.refusal.Problem;

/**
 * Who signed up on a sheet.
 *
 * @param people in the order of the sheet
 * @param notes what somebody should know or do something about, with lines: none of it is a reason not to pair
 */
public record SignUps(ImmutableList<Participant> people, ImmutableList<Problem> notes) {}
