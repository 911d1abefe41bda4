package org.mentorbase.architecture.bad.algorithm.member;

/** Somebody. */
public record Person(String name) {}
