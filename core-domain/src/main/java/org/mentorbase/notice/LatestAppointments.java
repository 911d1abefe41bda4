package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.event.Event;

/**
 * Of an appointment, one thing is told: that it was agreed on, if it was, and otherwise the last that became of it; and nothing
 * when it was cancelled before it was told. Whichever is told, it is told as it is by then.
 */
final class LatestAppointments {

    private LatestAppointments() {}

    /** What there is to tell of these events. */
    static ImmutableList<Event> of(List<Event> events) {
        Map<Object, Event> first = new HashMap<>();
        Map<Object, Event> last = new HashMap<>();
        events.stream().filter(LatestAppointments::isOfAppointment).forEach(event -> {
            first.putIfAbsent(appointment(event), event);
            last.put(appointment(event), event);
        });
        return events.stream()
                .filter(event -> !isOfAppointment(event)
                        || isTold(event, first.get(appointment(event)), last.get(appointment(event))))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isTold(Event event, @Nullable Event first, @Nullable Event last) {
        return (first != null && isAgreed(first))
                ? event.equals(first) && last != null && !isCancelled(last)
                : event.equals(last);
    }

    private static boolean isOfAppointment(Event event) {
        return event.change().type().startsWith("appointment-");
    }

    private static boolean isAgreed(Event event) {
        return event.change().type().equals("appointment-agreed");
    }

    private static boolean isCancelled(Event event) {
        return event.change().type().equals("appointment-cancelled");
    }

    private static Object appointment(Event event) {
        return event.change().data().getOrDefault("appointment", event.id());
    }
}
