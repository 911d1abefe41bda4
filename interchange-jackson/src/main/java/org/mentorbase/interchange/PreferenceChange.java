package org.mentorbase.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.PreferencesView;

/** Sets some fields and some attributes, given in the representation for programs, and leaves the others. */
record PreferenceChange(ObjectNode fields) implements UnaryOperator<Preferences> {

    private static final ObjectMapper MAPPER = Json.mapper();

    @Override
    public Preferences apply(Preferences before) {
        ObjectNode view = MAPPER.valueToTree(PreferencesView.of(before));
        fields.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode attributes) {
                view.withObject(field.getKey()).setAll(attributes);
            } else {
                view.set(field.getKey(), field.getValue());
            }
        });
        try {
            return MAPPER.treeToValue(view, PreferencesView.class).preferences();
        } catch (JsonProcessingException wrongType) {
            throw new IllegalStateException("cells were not read in the types of the fields", wrongType);
        }
    }
}
