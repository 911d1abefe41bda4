package org.mentorbase.devdata;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.webhook.Webhook;

/** One run of an export. */
final class Export {

    private final DevDataRepositories stored;
    private final FurtherThings further;
    private final Consumer<? super Thing> consumer;
    private final List<Programme> programmes;
    private final ImmutableList<ProgrammeKey> keys;
    private final Circle circle;
    private final Names names;
    private final ExportedPeople people;
    private final ExportedAccess access;
    private final ExportedHistories histories;

    Export(
            DevDataRepositories stored,
            AccountRepositories secured,
            FurtherThings further,
            ExportingDevData.Command command,
            Consumer<? super Thing> consumer) {
        this.stored = stored;
        this.further = further;
        this.consumer = consumer;
        this.programmes = AllPages.of(
                request -> stored.programmes().page(request), each -> each.key().value());
        this.keys = programmes.stream().map(Programme::key).collect(ImmutableList.toImmutableList());
        this.circle = command.about()
                .map(about -> Circle.around(about, stored, further, keys))
                .orElseGet(() -> Circle.everybody(stored));
        this.names = command.real() ? Names.REAL : new Pseudonyms(circle.members(), command.seed());
        this.people = new ExportedPeople(stored, circle::acts, names, consumer);
        this.access = new ExportedAccess(secured, circle::acts, names, consumer);
        this.histories = new ExportedHistories(stored, circle::concerns, names, consumer);
    }

    void run() {
        structure();
        List<Username> ordered = names.ordered(circle.members());
        List<Username> speaking = ordered.stream().filter(circle::speaks).toList();
        people.members(ordered);
        keys.forEach(programme -> speaking.forEach(person -> people.preferences(programme, person)));
        speaking.forEach(people::noticeSettings);
        access.accounts();
        keys.forEach(histories::invitations);
        keys.forEach(histories::relationships);
        further.export(keys, circle.about(), names, consumer);
        access.tokens();
        if (circle.about().isEmpty()) {
            AllPages.forEach(
                    request -> stored.webhooks().page(request),
                    this::webhook,
                    each -> each.id().toString());
        }
    }

    private void structure() {
        stored.divisions().all().forEach(each -> consumer.accept(new SomeDivision(null, each.letter(), each.name())));
        stored.divisions()
                .researchGroups()
                .forEach(each -> consumer.accept(new SomeResearchGroup(null, each.division(), each.name())));
        programmes.forEach(each -> consumer.accept(new SomeProgramme(
                null, each.key(), each.name(), Day.onOrNull(each.startsOn()), Day.onOrNull(each.endsOn()))));
    }

    private void webhook(Webhook webhook) {
        consumer.accept(
                new SomeWebhook(null, names.of(webhook.url()), webhook.types(), webhook.isEnabled() ? null : false));
    }
}
