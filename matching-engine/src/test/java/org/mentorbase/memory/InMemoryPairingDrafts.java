package org.mentorbase.memory;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingDrafts;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PairingSummary;
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
    public Page<PairingSummary> page(ProgrammeKey programme, PageRequest request) {
        return ListOrder.NEWEST_FIRST.page(
                drafts.all()
                        .map(PairingSummary::of)
                        .filter(summary -> summary.programme().equals(programme)),
                summary -> summary.id().value(),
                request);
    }
}
