package org.mentorbase.devdata;

import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;

/** A pair in a programme, which can have several invitations and relationships one after the other. */
record PairKey(ProgrammeKey programme, Pair pair) {}
