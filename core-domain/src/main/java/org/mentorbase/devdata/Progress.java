package org.mentorbase.devdata;

/** Is told how far a long work has come; the work may begin anew. */
@FunctionalInterface
public interface Progress {

    Progress UNWATCHED = (done, all) -> {};

    void at(long done, long all);
}
