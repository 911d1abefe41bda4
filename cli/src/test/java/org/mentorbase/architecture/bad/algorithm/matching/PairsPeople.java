package org.mentorbase.architecture.bad.algorithm.matching;

import org.mentorbase.architecture.bad.algorithm.member.Person;

/** An algorithm that speaks of people. */
record PairsPeople(Person mentor) {}
