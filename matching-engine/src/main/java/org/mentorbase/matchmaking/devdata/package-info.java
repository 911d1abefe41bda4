/** Pairings as dev data: see {@link org.mentorbase.devdata}. */
package org.mentorbase.matchmaking.devdata;
