package org.mentorbase.architecture.bad.inside.member;

import org.mentorbase.architecture.bad.inside.web.Route;

/** A member that knows at which address it is found. */
record KnowsRoute(Route route) {}
