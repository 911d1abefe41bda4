package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.mentorbase.devdata.SomeDivision;
import org.mentorbase.devdata.SomeProgramme;
import org.mentorbase.devdata.SomeResearchGroup;
import org.mentorbase.devdata.Thing;
import org.mentorbase.programme.ProgrammeKey;

/** Reads divisions, research groups and programmes. */
record YamlStructure(YamlWords words) {

    void division(YamlValue item, Consumer<? super Thing> consumer) {
        YamlMap map = new YamlMap(item);
        SomeDivision division =
                new SomeDivision(item.location(), words.word(map.get("letter")), YamlFields.textOrNull(map, "name"));
        ImmutableList<YamlValue> groups =
                map.said("groups").map(YamlValue::items).orElse(ImmutableList.of());
        map.refuseOthers();
        consumer.accept(division);
        groups.forEach(
                group -> consumer.accept(new SomeResearchGroup(group.location(), division.letter(), group.text())));
    }

    SomeResearchGroup group(YamlMap map) {
        return new SomeResearchGroup(map.value().location(), words.word(map.get("division")), map.text("name"));
    }

    SomeProgramme programme(YamlMap map) {
        return new SomeProgramme(
                map.value().location(),
                YamlFields.placed(map.get("key"), value -> ProgrammeKey.parse("key", value.text())),
                YamlFields.textOrNull(map, "name"),
                YamlFields.day(map, "startsOn"),
                YamlFields.day(map, "endsOn"));
    }
}
