package org.mentorbase.web.body;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * A field of a body.
 *
 * @param type what the value is read as
 * @param required whether it must be there, and not null
 */
public record Field(String name, FieldType type, boolean required) {

    static Field of(RecordComponent component) {
        return new Field(
                component.getName(),
                FieldType.of(component.getType()),
                !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
