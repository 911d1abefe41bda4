/** Scores of pairs: what ranking and assignment read. */
package org.mentorbase.matching.score;
