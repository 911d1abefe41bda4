/**
 * Assigning rows to columns of a bipartite table of scores, with capacities on both sides: the largest total, the largest
 * coverage, and the fairest, each exact. {@link org.mentorbase.matching.assignment.Assignments} is the way in.
 */
package org.mentorbase.matching.assignment;
