package org.mentorbase.web.preference;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.mentorbase.actor.Username;
import org.mentorbase.preference.ChangingDoNotMatchList;
import org.mentorbase.preference.DoNotMatchView;
import org.mentorbase.preference.ViewingDoNotMatchList;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** Replaces the list of those with whom a member is never to be paired. */
public final class SetDoNotMatchList implements Operation {

    record Body(List<String> doNotMatch) {

        ImmutableSet<Username> people() {
            return doNotMatch.stream()
                    .map(person -> Username.parse("doNotMatch", person))
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.put("/api/v1/members/{username}/do-not-match")
            .summary(
                    "Set with whom a member is never to be paired, as a whole; private: only the member and the operator can.")
            .query(Parameter.PROGRAMME)
            .body(BODY)
            .answersVersion(DoNotMatchView.class)
            .refuses(404, 409, 412, 422)
            .build();

    private final ChangingDoNotMatchList changing;
    private final ViewingDoNotMatchList viewing;

    public SetDoNotMatchList(ChangingDoNotMatchList changing, ViewingDoNotMatchList viewing) {
        this.changing = changing;
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        Username username = call.username();
        ProgrammeKey programme = call.programme();
        ImmutableSet<Username> people = call.body(BODY).people();
        Long ifVersion = call.ifVersion(
                () -> viewing.one(call.actor(), programme, username).version());
        return Reply.version(changing.change(
                        call.actor(),
                        new ChangingDoNotMatchList.Command(programme, username, before -> people, ifVersion))
                .map(DoNotMatchView::of));
    }
}
