package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.CharSource;
import java.nio.charset.StandardCharsets;
import org.mentorbase.member.MembershipFile.Rows;
import org.mentorbase.member.MembershipRow;

/** CSV for tests. */
final class Csv {

    private Csv() {}

    static ByteSource file(String text) {
        return CharSource.wrap(text).asByteSource(StandardCharsets.UTF_8);
    }

    static ByteSource lines(String... lines) {
        return file(String.join("\n", lines) + "\n");
    }

    static ImmutableList<MembershipRow> members(ByteSource file) {
        try (Rows rows = new CsvMembershipFormat().read(file).open()) {
            return ImmutableList.copyOf(rows);
        }
    }
}
