package org.mentorbase.webhook;

import java.util.Optional;
import org.mentorbase.page.PageRequest;

/**
 * Which deliveries are wanted.
 *
 * @param page positions are ids
 */
public record DeliveryQuery(WebhookId webhook, Optional<DeliveryState> state, PageRequest page) {}
