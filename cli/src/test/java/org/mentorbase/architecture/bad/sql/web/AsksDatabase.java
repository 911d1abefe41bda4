package org.mentorbase.architecture.bad.sql.web;

import java.sql.Connection;

/** A route that asks the database itself. */
record AsksDatabase(Connection connection) {}
