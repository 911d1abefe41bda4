package org.mentorbase.web.operation;

/** One thing that can be asked for over HTTP; its {@link Contract} stands beside it. */
public interface Operation {

    Contract contract();

    Reply answer(Call call);
}
