package org.mentorbase.matching.score;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.ReportingLines;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.matching.rule.ByLink;
import org.mentorbase.matching.rule.ByProfile;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.SharedTags;

/**
 * What rules look at in the people of one side. Everybody is read once for all rules together: to fetch somebody's attributes
 * from memory takes longer than to look at them.
 */
final class SideReading {

    private final Party side;
    private final List<Participant> participants;
    private final Map<Object, Profiles.Builder> profiles = new HashMap<>();
    private final Map<Object, SideTags> tags = new HashMap<>();
    private final Map<List<?>, IntLists.Builder> links = new HashMap<>();
    private final List<Consumer<Participant>> readers = new ArrayList<>();

    SideReading(Party side, List<Participant> participants) {
        this.side = side;
        this.participants = participants;
    }

    /** Asks for what a rule looks at, unless it goes by links. */
    void ask(Object rule) {
        if (rule instanceof ByProfile byProfile) {
            Profiles.Builder builder = new Profiles.Builder(participants.size());
            profiles.put(rule, builder);
            readers.add(participant -> builder.add(byProfile.profile(side, participant)));
        } else if (rule instanceof SharedTags shared) {
            askForTags(rule, participant -> shared.compared(side, participant));
        } else if (rule instanceof Overlap overlap) {
            askForTags(rule, participant -> overlap.counted(side, participant));
        }
    }

    private void askForTags(Object rule, Function<Participant, ImmutableSet<Tag>> looksAt) {
        SideTags ofSide = new SideTags(participants.size());
        tags.put(rule, ofSide);
        readers.add(participant -> ofSide.add(looksAt.apply(participant)));
    }

    /**
     * Asks for whom of the other side each participant is linked to by any of some rules.
     *
     * @param positions of the other side, by id
     */
    void askForLinks(List<?> rules, ReportingLines lines, Supplier<Map<String, Integer>> positions) {
        List<ByLink> byLink = rules.stream()
                .filter(ByLink.class::isInstance)
                .map(ByLink.class::cast)
                .toList();
        IntLists.Builder linked = new IntLists.Builder(participants.size());
        links.put(rules, linked);
        readers.add(participant -> {
            for (ByLink rule : byLink) {
                for (String id : rule.linked(participant, lines)) {
                    Integer other = positions.get().get(id);
                    if (other != null) {
                        linked.add(other);
                    }
                }
            }
            linked.endList();
        });
    }

    /** Reads what was asked for. */
    SideReading read() {
        for (Participant participant : participants) {
            for (Consumer<Participant> reader : readers) {
                reader.accept(participant);
            }
        }
        return this;
    }

    Profiles profiles(ByProfile rule) {
        return Objects.requireNonNull(profiles.get(rule)).build();
    }

    SideTags tags(Object rule) {
        return Objects.requireNonNull(tags.get(rule));
    }

    IntLists links(List<?> rules) {
        return Objects.requireNonNull(links.get(rules)).build();
    }
}
