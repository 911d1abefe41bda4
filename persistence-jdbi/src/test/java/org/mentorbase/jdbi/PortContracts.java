package org.mentorbase.jdbi;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.contract.AccessTokensContract;
import org.mentorbase.contract.AccountsContract;
import org.mentorbase.contract.AllNoticeSettingsContract;
import org.mentorbase.contract.AllPreferencesContract;
import org.mentorbase.contract.AppointmentsContract;
import org.mentorbase.contract.DivisionsContract;
import org.mentorbase.contract.DoNotMatchListsContract;
import org.mentorbase.contract.EventLogContract;
import org.mentorbase.contract.InvitationListContract;
import org.mentorbase.contract.InvitationsContract;
import org.mentorbase.contract.MeetingFeedbackContract;
import org.mentorbase.contract.MeetingsContract;
import org.mentorbase.contract.MemberListContract;
import org.mentorbase.contract.MembersContract;
import org.mentorbase.contract.OutboxContract;
import org.mentorbase.contract.PairingDraftsContract;
import org.mentorbase.contract.ProgrammesContract;
import org.mentorbase.contract.RelationshipsContract;
import org.mentorbase.contract.RememberedAnswersContract;
import org.mentorbase.contract.RemovalsContract;
import org.mentorbase.contract.UnitOfWorkContract;
import org.mentorbase.contract.UnsubscriptionsContract;
import org.mentorbase.contract.WaitsContract;
import org.mentorbase.contract.WebhooksContract;
import org.mentorbase.devdata.DevDataRepositories;
import org.mentorbase.matchmaking.MatchmakingRepositories;
import org.mentorbase.transaction.UnitOfWork;

/** The contracts of all ports, for one kind of database. */
@SuppressWarnings("ClassCanBeStatic") // nested tests cannot
abstract class PortContracts {

    abstract Installation installation();

    @BeforeEach
    void begin_as_new() {
        installation().asNew();
    }

    private UnitOfWork<MentoringRepositories> mentoringThere() {
        return installation().database().mentoring();
    }

    private UnitOfWork<AccountRepositories> accountsThere() {
        return installation().database().accounts();
    }

    @Nested
    class OfAccessTokens extends AccessTokensContract {

        @Override
        protected UnitOfWork<AccountRepositories> accounts() {
            return accountsThere();
        }
    }

    @Nested
    class OfAccounts extends AccountsContract {

        @Override
        protected UnitOfWork<AccountRepositories> accounts() {
            return accountsThere();
        }

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfUnsubscriptions extends UnsubscriptionsContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfAllNoticeSettings extends AllNoticeSettingsContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfAllPreferences extends AllPreferencesContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfDoNotMatchLists extends DoNotMatchListsContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfDivisions extends DivisionsContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfEventLog extends EventLogContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfInvitationList extends InvitationListContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfInvitations extends InvitationsContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfAppointments extends AppointmentsContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfWebhooks extends WebhooksContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfMeetingFeedback extends MeetingFeedbackContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfMeetings extends MeetingsContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfMemberList extends MemberListContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfMembers extends MembersContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfOutbox extends OutboxContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfPairingDrafts extends PairingDraftsContract {

        @Override
        protected UnitOfWork<MatchmakingRepositories> matchmaking() {
            return installation().database().matchmaking();
        }
    }

    @Nested
    class OfProgrammes extends ProgrammesContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfRelationships extends RelationshipsContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfRemovals extends RemovalsContract {

        @Override
        protected UnitOfWork<DevDataRepositories> devData() {
            return installation().database().devData();
        }

        @Override
        protected UnitOfWork<AccountRepositories> accounts() {
            return accountsThere();
        }
    }

    @Nested
    class OfRememberedAnswers extends RememberedAnswersContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfWaits extends WaitsContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }

    @Nested
    class OfUnitOfWork extends UnitOfWorkContract {

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return mentoringThere();
        }
    }
}
