package org.mentorbase.architecture.bad.impure.member;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A member that knows how it is written down. */
record SerialisedMember(@JsonProperty("name") String name) {}
