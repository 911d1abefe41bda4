package org.mentorbase.web.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Content;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** What Prometheus reads. */
public final class ShowMetrics implements Operation {

    private static final Contract CONTRACT = Contract.get("/metrics")
            .summary("Measurements of the requests and of the process, for Prometheus.")
            .open()
            .answers("text/plain")
            .build();

    private final PrometheusMeterRegistry registry;

    public ShowMetrics(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.of(Content.Other.of(
                "text/plain;version=0.0.4;charset=utf-8",
                ByteSource.wrap(registry.scrape().getBytes(UTF_8))));
    }
}
