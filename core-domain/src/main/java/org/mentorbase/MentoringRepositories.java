package org.mentorbase;

import org.mentorbase.idempotency.IdempotencyRepositories;
import org.mentorbase.notice.NoticeRepositories;
import org.mentorbase.webhook.WebhookRepositories;

/** Everything that is stored of programmes and people; all but the accounts. */
public interface MentoringRepositories extends NoticeRepositories, WebhookRepositories, IdempotencyRepositories {}
