package org.mentorbase.architecture.bad.mail.web;

import jakarta.mail.Session;

/** An adapter that sends mail itself. */
record SendsMail(Session session) {}
