package org.mentorbase.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorbase.event.Change;

/** What of somebody's notice settings changed: the names of the fields, and what is switched off now. */
final class NoticeSettingsChange {

    private NoticeSettingsChange() {}

    static Change between(NoticeSettings before, NoticeSettings after) {
        return Change.of("notice-settings-changed", after.username())
                .with("off", after.off().stream().sorted().map(NoticeKind::name).toList())
                .with("fields", fields(NoticeSettingsView.of(before), NoticeSettingsView.of(after)));
    }

    private static List<String> fields(NoticeSettingsView before, NoticeSettingsView after) {
        List<String> fields = new ArrayList<>();
        addIfDifferent(fields, "off", before.off(), after.off());
        addIfDifferent(fields, "frequency", before.frequency(), after.frequency());
        addIfDifferent(fields, "digestAt", before.digestAt(), after.digestAt());
        addIfDifferent(fields, "digestOn", before.digestOn(), after.digestOn());
        addIfDifferent(fields, "quietFrom", before.quietFrom(), after.quietFrom());
        addIfDifferent(fields, "quietUntil", before.quietUntil(), after.quietUntil());
        addIfDifferent(fields, "timeZone", before.timeZone(), after.timeZone());
        addIfDifferent(fields, "language", before.language(), after.language());
        return fields;
    }

    private static void addIfDifferent(
            List<String> fields, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(name);
        }
    }
}
