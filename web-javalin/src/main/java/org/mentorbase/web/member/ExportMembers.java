package org.mentorbase.web.member;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.FileBackedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mentorbase.member.ExportingMembers;
import org.mentorbase.member.MembershipFormat;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Content;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/**
 * Gives out the membership list as a file. It is complete before any of it is sent, so that a slow reader does not hold up
 * the database, and half a list is never taken for a whole one.
 */
public final class ExportMembers implements Operation {

    private static final Parameter ALL = Parameter.flag("all", "Whether inactive members are listed too.");
    private static final int MOST_IN_MEMORY = 1 << 20;

    private static final Contract CONTRACT = Contract.get("/api/v1/members.csv")
            .summary("The active members as a CSV file, ordered by username; needs the permission member:read-all.")
            .query(ALL)
            .answers("text/csv")
            .refuses(403, 422)
            .build();

    private final ExportingMembers exporting;
    private final MembershipFormat format;

    public ExportMembers(ExportingMembers exporting, MembershipFormat format) {
        this.exporting = exporting;
        this.format = format;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        boolean all = call.flag(ALL).orElse(false);
        FileBackedOutputStream file = new FileBackedOutputStream(MOST_IN_MEMORY);
        try {
            try (MembershipFormat.Writer writer = format.write(file)) {
                exporting.export(call.actor(), all, writer);
            }
            return new Reply(
                    200,
                    ImmutableMap.of("Content-Disposition", "attachment; filename=\"members.csv\""),
                    new Content.Other("text/csv;charset=utf-8", file.asByteSource(), file::reset));
        } catch (RuntimeException e) {
            discard(file);
            throw e;
        }
    }

    private static void discard(FileBackedOutputStream file) {
        try {
            file.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
