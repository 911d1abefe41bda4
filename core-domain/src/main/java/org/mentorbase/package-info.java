/**
 * Mentoring programmes: members, preferences, invitations, relationships, meetings, accounts and the log of every change.
 * Each feature has a package with its types, the ports to where they are stored, and its use cases;
 * {@link org.mentorbase.Mentorbase} gives access to all of them.
 */
package org.mentorbase;
