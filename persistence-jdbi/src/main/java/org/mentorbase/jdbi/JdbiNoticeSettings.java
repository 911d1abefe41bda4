package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.notice.AllNoticeSettings;
import org.mentorbase.notice.NoticeFrequency;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.NoticeLanguage;
import org.mentorbase.notice.NoticeSettings;
import org.mentorbase.notice.QuietHours;
import org.mentorbase.transaction.Versioned;

final class JdbiNoticeSettings implements AllNoticeSettings {

    private static final String FIND = """
            SELECT username, switched_off, frequency, digest_at, digest_on, quiet_from, quiet_until, time_zone, language,
                version
            FROM notice_settings
            WHERE username = :username
            """;

    private static final String ADD = """
            INSERT INTO notice_settings (
                username, switched_off, frequency, digest_at, digest_on, quiet_from, quiet_until, time_zone, language,
                version)
            VALUES (
                :username, :off, :frequency, :digestAt, :digestOn, :quietFrom, :quietUntil, :timeZone, :language, 1)
            """;

    private static final String UPDATE = """
            UPDATE notice_settings SET
                switched_off = :off, frequency = :frequency, digest_at = :digestAt, digest_on = :digestOn,
                quiet_from = :quietFrom, quiet_until = :quietUntil, time_zone = :timeZone, language = :language,
                version = version + 1
            WHERE username = :username AND version = :version
            """;

    private final Handle handle;

    JdbiNoticeSettings(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Versioned<NoticeSettings> of(Username username) {
        return handle.createQuery(FIND)
                .bind("username", username)
                .map(JdbiNoticeSettings::toDomain)
                .findOne()
                .orElseGet(() -> new Versioned<>(NoticeSettings.unset(username), 0));
    }

    @Override
    public Versioned<NoticeSettings> save(NoticeSettings settings, long version) {
        return Saving.save(
                "notice settings of " + settings.username(),
                settings,
                version,
                () -> bind(settings, handle.createUpdate(ADD)),
                () -> bind(settings, handle.createUpdate(UPDATE)));
    }

    private static Update bind(NoticeSettings settings, Update update) {
        QuietHours quiet = settings.quietHours();
        return update.bind("username", settings.username())
                .bind(
                        "off",
                        DomainArguments.texts(
                                settings.off().stream().map(NoticeKind::name).toList()))
                .bind("frequency", settings.frequency().name())
                .bind("digestAt", settings.digestAt())
                .bind("digestOn", settings.digestOn().getValue())
                .bind("quietFrom", quiet == null ? null : quiet.from())
                .bind("quietUntil", quiet == null ? null : quiet.until())
                .bind("timeZone", settings.timeZone().getId())
                .bind("language", settings.language().code());
    }

    private static Versioned<NoticeSettings> toDomain(ResultSet row, StatementContext context) throws SQLException {
        Object[] off = (Object[]) row.getArray("switched_off").getArray();
        NoticeSettings settings = new NoticeSettings(
                new Username(row.getString("username")),
                Arrays.stream(off)
                        .map(kind -> NoticeKind.valueOf(kind.toString()))
                        .collect(ImmutableSet.toImmutableSet()),
                NoticeFrequency.valueOf(row.getString("frequency")),
                row.getObject("digest_at", LocalTime.class),
                DayOfWeek.of(row.getInt("digest_on")),
                quietHours(row.getObject("quiet_from", LocalTime.class), row.getObject("quiet_until", LocalTime.class)),
                ZoneId.of(row.getString("time_zone")),
                NoticeLanguage.of(row.getString("language")));
        return new Versioned<>(settings, row.getLong("version"));
    }

    private static @Nullable QuietHours quietHours(@Nullable LocalTime from, @Nullable LocalTime until) {
        return from == null || until == null ? null : new QuietHours(from, until);
    }
}
