/** Who may be paired, how many points a pair is worth to each of the two, and why: in words. */
package org.mentorbase.matching.rule;
