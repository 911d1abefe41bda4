package org.mentorbase.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.output.Output.Listing;
import org.mentorbase.page.Page;

/** One page in JSON, however many it is read in. */
final class JsonListing<T> implements Listing<T> {

    private final JsonGenerator generator;
    private final ObjectMapper mapper;
    private final PrintWriter out;
    private boolean begun;

    JsonListing(JsonGenerator generator, ObjectMapper mapper, PrintWriter out) {
        this.generator = generator;
        this.mapper = mapper;
        this.out = out;
    }

    @Override
    public void add(Page<T> page) {
        try {
            if (!begun) {
                generator.writeStartObject();
                generator.writeArrayFieldStart("items");
                begun = true;
            }
            for (T item : page.items()) {
                mapper.writeValue(generator, item);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end(long total, @Nullable String next) {
        try {
            generator.writeEndArray();
            generator.writeNumberField("total", total);
            generator.writeStringField("next", next);
            generator.writeEndObject();
            generator.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }
}
