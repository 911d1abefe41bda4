package org.mentorbase.reminder;

/** What reminders depend on besides what is stored. */
public record ReminderTerms(ReminderRules rules, Coordinators coordinators, Candidates candidates) {}
