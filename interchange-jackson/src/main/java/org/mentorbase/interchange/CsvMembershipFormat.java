package org.mentorbase.interchange;

import com.google.common.io.ByteSource;
import java.io.OutputStream;
import org.mentorbase.member.MembershipFile;
import org.mentorbase.member.MembershipFormat;

/**
 * Membership lists as CSV (RFC 4180, UTF-8) with a header. Reading needs the column {@code crsid} only, takes columns in
 * any order and ignores those it does not know; neither direction keeps more than some thousand rows in memory.
 */
public final class CsvMembershipFormat implements MembershipFormat {

    @Override
    public MembershipFile read(ByteSource content) {
        return () -> new RowsReadAhead(new CsvMembershipRows(CsvTable.open(content)));
    }

    @Override
    public Writer write(OutputStream out) {
        return new CsvMembershipWriter(out);
    }
}
