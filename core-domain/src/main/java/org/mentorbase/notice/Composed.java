package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * What notices say at the moment.
 *
 * @param message null when there is nothing left to tell
 * @param told the ids of what the message tells, by the notices that are in it
 * @param untold why the notices that are not in the message are not, in words for coordinators
 */
public record Composed(
        @Nullable Message message,
        ImmutableMap<NoticeId, ImmutableList<Long>> told,
        ImmutableMap<NoticeId, String> untold) {}
