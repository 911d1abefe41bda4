/** Pairs a whole programme by its rules: what is asked, what came out, and why. */
package org.mentorbase.matching.pairing;
