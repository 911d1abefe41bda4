package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.Optional;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Lets whoever has the key from a mail switch off the kinds of notices that the mail told, without signing in. Doing so again
 * changes nothing.
 */
public final class Unsubscribing {

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;
    private final Clock clock;

    public Unsubscribing(UnitOfWork<? extends NoticeRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * What people read about it, in the language of whose mail it was.
     *
     * @param kinds the kinds of notices, in words
     */
    public record Offer(
            NoticeLanguage language,
            String title,
            String question,
            ImmutableList<String> kinds,
            String button,
            String done,
            String back) {}

    /** What the key would switch off; empty for a key of nothing. Changes nothing. */
    public Optional<Offer> offer(UnsubscribeKey key) {
        return unitOfWork.read(repositories ->
                repositories.unsubscriptions().find(key.hash()).map(found -> offer(repositories, found)));
    }

    /** Switches it off, in the name of whose mail it was; empty for a key of nothing. */
    public Optional<Offer> unsubscribe(UnsubscribeKey key) {
        return unitOfWork.execute(repositories -> repositories
                .unsubscriptions()
                .find(key.hash())
                .map(found -> {
                    SettingNoticeSettings.set(
                            repositories,
                            found.username(),
                            new SettingNoticeSettings.Command(
                                    found.username(), before -> before.without(found.kinds()), null),
                            clock.instant());
                    return offer(repositories, found);
                }));
    }

    private static Offer offer(NoticeRepositories repositories, Unsubscription found) {
        NoticeLanguage language =
                repositories.noticeSettings().of(found.username()).value().language();
        Words words = Words.in(language);
        return new Offer(
                language,
                words.of("unsubscribe.title"),
                words.of("unsubscribe.question"),
                found.kinds().stream()
                        .sorted()
                        .map(kind -> words.of(kind.code() + ".kind"))
                        .collect(ImmutableList.toImmutableList()),
                words.of("unsubscribe.button"),
                words.of("unsubscribe.done"),
                words.of("unsubscribe.back"));
    }
}
