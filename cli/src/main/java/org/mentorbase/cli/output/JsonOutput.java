package org.mentorbase.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.mentorbase.interchange.Json;

/** Exactly one JSON document, on one line. */
public final class JsonOutput implements Output {

    private final PrintWriter out;
    private final ObjectMapper mapper = Json.mapper();

    public JsonOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void sentence(Object view, Supplier<String> sentence) {
        document(view);
    }

    @Override
    public <T> void details(T view, Columns<T> columns) {
        document(view);
    }

    @Override
    public <T> Listing<T> listing(Columns<T> columns) {
        try {
            return new JsonListing<>(generator(), mapper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document(Object view) {
        try (JsonGenerator generator = generator()) {
            mapper.writeValue(generator, view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    private JsonGenerator generator() throws IOException {
        return mapper.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }
}
