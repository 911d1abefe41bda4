package org.mentorbase.memory;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.mentorbase.matchmaking.Closeness;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingDrafts;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PairingSummary;
import org.mentorbase.matchmaking.PairingTerms;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

final class InMemoryPairingDrafts implements PairingDrafts {

    private final VersionedTable<PairingId, PairingDraft> drafts;
    private final AtomicLong lastId = new AtomicLong();

    InMemoryPairingDrafts(VersionedTable<PairingId, PairingDraft> drafts) {
        this.drafts = drafts;
    }

    @Override
    public PairingId nextId() {
        return new PairingId(lastId.incrementAndGet());
    }

    @Override
    public void add(PairingDraft draft) {
        drafts.add(draft.id(), draft);
    }

    @Override
    public Optional<Versioned<PairingDraft>> find(PairingId id) {
        return drafts.find(id);
    }

    @Override
    public Versioned<PairingDraft> update(PairingDraft draft, long version) {
        return drafts.update(draft.id(), draft, version);
    }

    @Override
    public void remove(PairingId id) {
        for (PairingDraft draft : drafts.all().toList()) {
            Closeness closeTo = draft.terms().closeTo();
            if (closeTo != null && closeTo.pairing().equals(id)) {
                drafts.overwrite(draft.id(), closeToNone(draft));
            }
        }
        drafts.removeIf(draft -> draft.id().equals(id));
    }

    private static PairingDraft closeToNone(PairingDraft draft) {
        PairingTerms terms = draft.terms();
        return new PairingDraft(
                draft.id(),
                new PairingTerms(
                        terms.programme(),
                        terms.objective(),
                        terms.rules(),
                        terms.limitPerMentee(),
                        terms.minimumScore(),
                        terms.pins(),
                        terms.forbidden(),
                        null),
                draft.outcome(),
                draft.createdBy(),
                draft.createdAt(),
                draft.state());
    }

    @Override
    public Page<PairingSummary> page(ProgrammeKey programme, PageRequest request) {
        return ListOrder.NEWEST_FIRST.page(
                drafts.all()
                        .map(PairingSummary::of)
                        .filter(summary -> summary.programme().equals(programme)),
                summary -> summary.id().value(),
                request);
    }
}
