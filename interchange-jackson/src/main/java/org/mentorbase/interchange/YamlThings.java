package org.mentorbase.interchange;

import java.util.function.Consumer;
import java.util.function.Function;
import org.mentorbase.devdata.Kind;
import org.mentorbase.devdata.Thing;

/** Reads the items of a file of dev data. The keys are the names of the representation for programs. */
final class YamlThings {

    private final Consumer<? super Thing> consumer;
    private final YamlStructure structure;
    private final YamlPeople people;

    YamlThings(Consumer<? super Thing> consumer) {
        YamlWords words = new YamlWords();
        this.consumer = consumer;
        this.structure = new YamlStructure(words);
        this.people = new YamlPeople(words);
    }

    void read(Kind kind, YamlValue item) {
        switch (kind) {
            case DIVISION -> structure.division(item, consumer);
            case GROUP -> complete(item, structure::group);
            case PROGRAMME -> complete(item, structure::programme);
            case MEMBER -> people.member(item, consumer);
            case PREFERENCES -> complete(item, people::preferences);
            case NOTICE_SETTINGS -> complete(item, YamlPeople::noticeSettings);
            case ACCOUNT -> consumer.accept(YamlAccess.account(item));
            case INVITATION -> complete(item, YamlHistories::invitation);
            case RELATIONSHIP -> complete(item, YamlHistories::relationship);
            case MEETING -> complete(item, YamlHistories::meeting);
            case APPOINTMENT -> complete(item, YamlHistories::appointment);
            case PAIRING -> complete(item, YamlPairings::pairing);
            case TOKEN -> consumer.accept(YamlAccess.token(item));
            case WEBHOOK -> complete(item, YamlAccess::webhook);
        }
    }

    private void complete(YamlValue item, Function<YamlMap, ? extends Thing> reading) {
        consumer.accept(YamlFields.complete(item, reading));
    }
}
