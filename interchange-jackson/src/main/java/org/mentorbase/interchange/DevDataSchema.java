package org.mentorbase.interchange;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;

/** The JSON Schema of files of dev data, and of lists of such files. */
public final class DevDataSchema {

    /** The name by which files refer to it. */
    public static final String FILE = "dev-data.schema.json";

    private DevDataSchema() {}

    public static ByteSource content() {
        return Resources.asByteSource(Resources.getResource(DevDataSchema.class, FILE));
    }
}
