package org.mentorbase.member;

/**
 * What an import did, or with {@code dryRun} would have done. Each listed person counts once: as created, updated,
 * unchanged, reactivated, or deactivated (listed as not present); whoever is not listed any more counts as deactivated.
 */
public record ImportReport(
        long rows,
        long people,
        long created,
        long updated,
        long unchanged,
        long reactivated,
        long deactivated,
        boolean dryRun) {}
