package org.mentorbase.notice;

import com.google.common.collect.ImmutableSet;
import org.mentorbase.actor.Username;

/** The kinds of notices that somebody would switch off. */
public record Unsubscription(Username username, ImmutableSet<NoticeKind> kinds) {}
