package org.mentorbase.architecture.bad.inside.web;

/** A route. */
public record Route(String path) {}
