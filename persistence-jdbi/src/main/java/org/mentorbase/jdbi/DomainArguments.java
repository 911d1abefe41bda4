package org.mentorbase.jdbi;

import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;
import org.mentorbase.account.TokenId;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.webhook.DeliveryId;
import org.mentorbase.webhook.WebhookId;

/** Binds the domain's names and ids. */
final class DomainArguments implements ArgumentFactory {

    @Override
    public Optional<Argument> build(Type type, @Nullable Object value, ConfigRegistry config) {
        if (value instanceof Username username) {
            return text(username.value());
        } else if (value instanceof ProgrammeKey programme) {
            return text(programme.value());
        } else if (value instanceof Permission permission) {
            return text(permission.code());
        } else if (value instanceof InvitationId id) {
            return number(id.value());
        } else if (value instanceof RelationshipId id) {
            return number(id.value());
        } else if (value instanceof MeetingId id) {
            return number(id.value());
        } else if (value instanceof AppointmentId id) {
            return number(id.value());
        } else if (value instanceof WebhookId id) {
            return number(id.value());
        } else if (value instanceof DeliveryId id) {
            return number(id.value());
        } else if (value instanceof PairingId id) {
            return number(id.value());
        } else if (value instanceof NoticeId id) {
            return number(id.value());
        } else if (value instanceof TokenId id) {
            return number(id.value());
        }
        return Optional.empty();
    }

    static Argument texts(List<? extends @Nullable Object> values) {
        return array("varchar", values);
    }

    static Argument numbers(Collection<Long> values) {
        return array("bigint", List.copyOf(values));
    }

    static Argument booleans(List<Boolean> values) {
        return array("boolean", values);
    }

    static Argument integers(List<@Nullable Integer> values) {
        return array("integer", values);
    }

    private static Argument array(String type, List<? extends @Nullable Object> values) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf(type, values.toArray()));
    }

    /** Never rounded up, so that no date becomes the next day's. */
    static OffsetDateTime stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Optional<Argument> text(String value) {
        return Optional.of((position, statement, context) -> statement.setString(position, value));
    }

    private static Optional<Argument> number(long value) {
        return Optional.of((position, statement, context) -> statement.setLong(position, value));
    }

    static Argument nullable(@Nullable Instant instant) {
        return (position, statement, context) -> {
            if (instant == null) {
                statement.setNull(position, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                statement.setObject(position, stored(instant));
            }
        };
    }
}
