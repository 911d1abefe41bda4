package org.mentorbase.web.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Content;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Answers the OpenAPI document, which is made when it is first asked for. */
public final class ShowDescription implements Operation {

    private static final Contract CONTRACT = Contract.get("/openapi.json")
            .summary("This description.")
            .open()
            .answers("application/json")
            .build();

    private final Supplier<? extends List<Operation>> operations;
    private final ObjectMapper mapper;
    private volatile @Nullable Reply reply;

    /** @param operations all that are described, this one included */
    public ShowDescription(Supplier<? extends List<Operation>> operations, ObjectMapper mapper) {
        this.operations = operations;
        this.mapper = mapper;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        Reply made = reply;
        if (made == null) {
            made = Reply.of(new Content.WrittenJson(json()));
            reply = made;
        }
        return made;
    }

    private String json() {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(ApiDescription.of(operations.get()))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
