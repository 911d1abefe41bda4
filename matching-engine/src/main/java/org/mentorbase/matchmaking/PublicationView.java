package org.mentorbase.matchmaking;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/** The representation of what became of the pairs of a draft. */
public record PublicationView(
        long id,
        String programme,
        PairingDraft.State state,
        ImmutableList<InvitedView> invitations,
        ImmutableList<SkippedView> skipped) {

    /** @param id of the invitation */
    public record InvitedView(long id, String mentor, String mentee) {}

    /** @param because why they were not invited, as sentences for people */
    public record SkippedView(String mentor, String mentee, String because) {}

    public static PublicationView of(PublishedPairing published) {
        PairingDraft draft = published.draft().value();
        return new PublicationView(
                draft.id().value(),
                draft.terms().programme().value(),
                draft.state(),
                published.invited().stream()
                        .map(one -> new InvitedView(
                                one.invitation().value(),
                                one.pair().mentor(),
                                one.pair().mentee()))
                        .collect(toImmutableList()),
                published.skipped().stream()
                        .map(one ->
                                new SkippedView(one.pair().mentor(), one.pair().mentee(), one.because()))
                        .collect(toImmutableList()));
    }
}
