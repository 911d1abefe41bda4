/** Algorithms and rules of two-sided matching; no imports from core-domain. */
package org.mentorbase.matching;
