package org.mentorbase.matchmaking;

import java.util.Optional;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** The pairings of all programmes, drafts and published ones. */
public interface PairingDrafts {

    PairingId nextId();

    void add(PairingDraft draft);

    Optional<Versioned<PairingDraft>> find(PairingId id);

    /** Replaces what was read in that version; {@link StaleVersion} if it changed. Returns its new version. */
    Versioned<PairingDraft> update(PairingDraft draft, long version);

    /** Takes it out, so that it can be made anew; those that stay close to it do so no more. */
    void remove(PairingId id);

    /** Those of a programme in descending order of id. */
    Page<PairingSummary> page(ProgrammeKey programme, PageRequest request);

    /** Refuses what does not exist. */
    default Versioned<PairingDraft> require(PairingId id) {
        return find(id).orElseThrow(() ->
                Problem.of(PairingReason.PAIRING_UNKNOWN).with("id", id).refusal());
    }
}
