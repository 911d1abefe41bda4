package org.mentorbase.devdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mentorbase.actor.Actor;
import org.mentorbase.webhook.AddingWebhook;
import org.mentorbase.webhook.Webhook;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.WebhookView;

/** The webhooks of a file. They are added after everything else, so that they are told of nothing that is made here. */
record Endpoints(Work work) {

    void plan() {
        List<SomeWebhook> described = work.described().webhooks();
        if (!described.isEmpty()) {
            List<Webhook> stored = AllPages.of(
                    request -> work.stored().webhooks().page(request),
                    each -> each.id().toString());
            described.forEach(each -> plan(each, stored));
        }
    }

    /** Of several with one address, the one that is told of the same is the same. */
    private void plan(SomeWebhook described, List<Webhook> left) {
        List<Webhook> there = new ArrayList<>(left);
        there.removeIf(each -> !each.url().equals(described.url()));
        Optional<Webhook> same = there.stream()
                .filter(each -> each.types().equals(described.typesOrUsual()))
                .findFirst()
                .or(() -> there.stream().findFirst());
        same.ifPresent(left::remove);
        if (same.isEmpty()) {
            work.tally().created(described);
            add(described);
            return;
        }
        Webhook before = same.get();
        boolean others = described.types() != null && !described.types().equals(before.types());
        Differences differences = new Differences().compare("enabled", described.enabled(), before.isEnabled());
        if (others) {
            differences.compare("types", listed(described.typesOrUsual()), listed(before.types()));
        }
        if (work.replaces(described, "webhook " + before.id(), differences)) {
            if (others) {
                last(described, () -> work.mentorbase().changingWebhook().remove(Actor.OPERATOR, before.id(), null));
                add(described);
            } else {
                last(described, () -> able(described, before.id()));
            }
        }
    }

    private void add(SomeWebhook described) {
        last(described, () -> {
            AddingWebhook.Added added =
                    work.mentorbase().addingWebhook().add(Actor.OPERATOR, described.url(), described.typesOrUsual());
            work.tally().webhook(WebhookView.of(added.webhook().value(), added.secret()));
            able(described, added.webhook().value().id());
        });
    }

    private void able(SomeWebhook described, WebhookId id) {
        if (described.isEnabled()) {
            work.mentorbase().changingWebhook().enable(Actor.OPERATOR, id, null);
        } else {
            work.mentorbase().changingWebhook().disable(Actor.OPERATOR, id, null);
        }
    }

    private void last(SomeWebhook described, Runnable step) {
        work.timeline().atTheEnd(described.at(), step);
    }

    private static String listed(Iterable<String> types) {
        TreeSet<String> sorted = new TreeSet<>();
        types.forEach(sorted::add);
        return sorted.isEmpty() ? "all" : String.join(", ", sorted);
    }
}
