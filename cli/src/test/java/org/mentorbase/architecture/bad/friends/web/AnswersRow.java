package org.mentorbase.architecture.bad.friends.web;

import org.mentorbase.architecture.bad.friends.jdbi.Row;

/** A route that answers with a row. */
record AnswersRow(Row row) {}
