package org.mentorbase.devdata;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentorbase.account.TokenView;
import org.mentorbase.webhook.WebhookView;

/** Counts what loading does. */
final class Tally {

    private static final int MOST_PLANNED = 1_000;

    private final Multiset<Kind> created = EnumMultiset.create(Kind.class);
    private final Multiset<Kind> unchanged = EnumMultiset.create(Kind.class);
    private final Multiset<Kind> replaced = EnumMultiset.create(Kind.class);
    private final List<String> plan = new ArrayList<>();
    private final List<TokenView> tokens = new ArrayList<>();
    private final List<WebhookView> webhooks = new ArrayList<>();

    void created(Thing thing) {
        created.add(thing.kind());
        plan("create", thing);
    }

    void unchanged(Kind kind) {
        unchanged.add(kind);
    }

    void replaced(Thing thing) {
        replaced.add(thing.kind());
        plan("replace", thing);
    }

    private void plan(String what, Thing thing) {
        if (plan.size() < MOST_PLANNED) {
            plan.add(what + " " + thing.named());
        }
    }

    void token(TokenView token) {
        tokens.add(token);
    }

    void webhook(WebhookView webhook) {
        webhooks.add(webhook);
    }

    LoadReport report() {
        return new LoadReport(
                Arrays.stream(Kind.values())
                        .map(kind -> new LoadReport.Count(
                                kind.section(), created.count(kind), unchanged.count(kind), replaced.count(kind)))
                        .filter(count -> count.created() + count.unchanged() + count.replaced() > 0)
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(plan),
                ImmutableList.copyOf(tokens),
                ImmutableList.copyOf(webhooks));
    }
}
