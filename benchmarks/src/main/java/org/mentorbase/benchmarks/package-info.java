/** What Mentorbase costs, each time beside something plain that does the same work in the same run. */
package org.mentorbase.benchmarks;
