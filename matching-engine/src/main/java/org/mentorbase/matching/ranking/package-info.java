/** The best partners of one participant, or of everybody. */
package org.mentorbase.matching.ranking;
