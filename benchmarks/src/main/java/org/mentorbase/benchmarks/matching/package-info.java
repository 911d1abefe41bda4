/** The matching engine, beside the solvers that people would use instead. */
package org.mentorbase.benchmarks.matching;
