package org.mentorbase.matching.score;

/** Worked out beforehand, because many rows are alike. */
final class StoredTerm implements SlicedTerm {

    private final long highest;
    private final Profiles profiles;
    private final Sliced[] numbersOfProfile;

    StoredTerm(long highest, Profiles profiles, Sliced[] numbersOfProfile) {
        this.highest = highest;
        this.profiles = profiles;
        this.numbersOfProfile = numbersOfProfile;
    }

    @Override
    public long highest() {
        return highest;
    }

    @Override
    public Sliced numbers(int row, long[] possible, Workspace workspace) {
        return numbersOfProfile[profiles.of(row)];
    }
}
