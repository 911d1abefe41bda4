package org.mentorbase.web.member;

import org.mentorbase.member.ImportReport;
import org.mentorbase.member.ImportingMembers;
import org.mentorbase.member.MaxDeactivations;
import org.mentorbase.member.MembershipFormat;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** Synchronises the membership list with a file, all or nothing. */
public final class ImportMembers implements Operation {

    private static final Parameter DRY_RUN = Parameter.flag("dryRun", "Whether only to report what would be done.");
    private static final Parameter EMAIL_DOMAIN = Parameter.text(
            "emailDomain", "Of the addresses of those whose username is not an address itself; usually `cam.ac.uk`.");
    private static final Parameter MAX_DEACTIVATIONS = Parameter.text(
            "maxDeactivations",
            "How many active members may become inactive, as a number or a percentage; usually `50%`.");

    private static final Contract CONTRACT = Contract.post("/api/v1/members/import")
            .summary("Synchronise the membership list with a CSV file; needs the permission member:import.")
            .query(DRY_RUN, EMAIL_DOMAIN, MAX_DEACTIVATIONS)
            .upload("text/csv")
            .answers(ImportReport.class)
            .refuses(403, 422)
            .build();

    private final ImportingMembers importing;
    private final MembershipFormat format;

    public ImportMembers(ImportingMembers importing, MembershipFormat format) {
        this.importing = importing;
        this.format = format;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.json(importing.importFrom(
                call.actor(),
                new ImportingMembers.Command(
                        format.read(call.upload()),
                        call.text(EMAIL_DOMAIN).orElse(ImportingMembers.Command.USUAL_EMAIL_DOMAIN),
                        call.text(MAX_DEACTIVATIONS)
                                .map(MaxDeactivations::parse)
                                .orElse(MaxDeactivations.USUAL),
                        call.flag(DRY_RUN).orElse(false))));
    }
}
