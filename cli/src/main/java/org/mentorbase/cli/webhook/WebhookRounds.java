package org.mentorbase.cli.webhook;

import org.mentorbase.actor.Actor;
import org.mentorbase.cli.session.Couriers;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.Courier;
import org.mentorbase.webhook.DeliveringWebhooks;
import org.mentorbase.webhook.DeliveryTerms;

/** The rounds of a service, in which webhooks are told of what happened, until they are stopped. */
public final class WebhookRounds implements Runnable {

    private static final Courier.Outcome STOPPING = Courier.Outcome.failed("The service was stopped.");

    private final DeliveringWebhooks delivering;
    private final Courier courier;
    private volatile boolean isStopping;

    /** Refuses settings that are bad before anything is delivered. */
    public WebhookRounds(Session session) {
        this.delivering = session.mentorbase().deliveringWebhooks();
        this.courier = Couriers.of(session.surroundings());
    }

    @Override
    public void run() {
        delivering.round(Actor.OPERATOR, posting -> isStopping ? STOPPING : courier.post(posting), DeliveryTerms.USUAL);
    }

    /** From now on nothing is delivered, so that a round that runs ends soon. */
    public void stop() {
        isStopping = true;
    }
}
