package org.mentorbase.matching.pairing;

import java.util.Arrays;
import org.mentorbase.matching.assignment.CertificateCheck;
import org.mentorbase.matching.assignment.Duals;
import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.assignment.Optimum;

/**
 * Sees from the certificate of the largest coverage that its total is the largest, too.
 *
 * <p>The bonus for a covered row stands in the duals of the columns that several rows contend for, and as much is missing from
 * those of these rows. Moved back, the duals may prove the total without a bonus. The check is what proves it, so nothing that
 * is wrong is believed; where it fails, the total has to be sought.
 */
final class TotalCertificate {

    private TotalCertificate() {}

    static boolean provesTotal(Instance instance, Optimum coverage) {
        Duals duals = coverage.duals();
        long bonus = duals.bonus();
        long[] rows = new long[instance.rows()];
        Arrays.setAll(rows, row -> Math.max(0, duals.row(row) + (duals.row(row) < 0 ? bonus : 0)));
        long[] columns = new long[instance.columns()];
        Arrays.setAll(columns, column -> duals.column(column) - (duals.column(column) < bonus ? 0 : bonus));
        return CertificateCheck.objection(instance, new Optimum(coverage.assignment(), new Duals(rows, columns, 0)))
                .isEmpty();
    }
}
