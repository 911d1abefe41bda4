package org.mentorbase.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.servlet.DefaultTasks;
import io.javalin.json.JsonMapper;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import java.util.function.BooleanSupplier;
import org.mentorbase.Mentorbase;
import org.mentorbase.matchmaking.Matchmaking;
import org.mentorbase.member.MembershipFormat;
import org.mentorbase.notice.Rounds;
import org.mentorbase.web.access.Authentication;
import org.mentorbase.web.description.ShowDescription;
import org.mentorbase.web.description.ShowDocumentation;
import org.mentorbase.web.description.ShowDocumentationFile;
import org.mentorbase.web.jetty.JettySetup;
import org.mentorbase.web.monitoring.Monitoring;
import org.mentorbase.web.monitoring.RequestTimers;
import org.mentorbase.web.monitoring.ShowHealth;
import org.mentorbase.web.monitoring.ShowReadiness;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the HTTP API until it is stopped. */
public final class WebServer implements AutoCloseable {

    static {
        // What it says on starting is of no use to whoever runs this; what goes wrong is logged here.
        JavalinLogger.enabled = false;
    }

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private final WebSettings settings;
    private final Problems problems;
    private final Monitoring monitoring;
    private final ImmutableList<Operation> operations;
    private final Exchange exchange;
    private final LastResort lastResort;
    private final Javalin javalin;

    /** Without rounds of notices that run by themselves. */
    public WebServer(
            Mentorbase mentorbase,
            Matchmaking matchmaking,
            ObjectMapper mapper,
            MembershipFormat format,
            BooleanSupplier ready,
            WebSettings settings) {
        this(mentorbase, matchmaking, mapper, format, ready, settings, Rounds.NONE);
    }

    /**
     * @param mapper writes what is answered
     * @param format of the membership lists that are sent and received
     * @param ready whether the database can be used
     * @param rounds that can be started, and are measured
     */
    public WebServer(
            Mentorbase mentorbase,
            Matchmaking matchmaking,
            ObjectMapper mapper,
            MembershipFormat format,
            BooleanSupplier ready,
            WebSettings settings,
            Rounds rounds) {
        this.settings = settings;
        this.monitoring = new Monitoring(rounds);
        this.problems = new Problems(mapper, ready);
        this.operations = ImmutableList.<Operation>builder()
                .addAll(Routes.of(mentorbase, matchmaking, format, rounds))
                .add(new ShowHealth(), new ShowReadiness(ready), monitoring.showMetrics())
                .add(new ShowDescription(this::operations, mapper))
                .add(new ShowDocumentation(), new ShowDocumentationFile())
                .build();
        Authentication authentication = new Authentication(
                mentorbase.authenticating(),
                settings.failuresPerMinute(),
                settings.requestsPerMinute(),
                settings.behindProxy());
        RequestTimers timers = monitoring.timers();
        this.exchange = new Exchange(
                authentication,
                new RequestBodies(settings.largestUpload()),
                new Repetition(mentorbase.answeringOnce(), mapper),
                new Replies(mapper),
                problems,
                timers);
        this.lastResort = new LastResort(new UnknownRoute(authentication, problems, timers), problems);
        this.javalin = Javalin.create(this::configure);
    }

    /** @throws AddressUnavailable when it cannot listen where it should */
    public WebServer start() {
        try {
            javalin.start(settings.host(), settings.port());
            return this;
        } catch (JavalinBindException e) {
            throw new AddressUnavailable(
                    "Cannot listen on " + settings.host() + ":" + settings.port()
                            + ": another program does already, or it is not permitted.",
                    e);
        } catch (JavalinException e) {
            throw new AddressUnavailable("Cannot listen on " + settings.host() + ":" + settings.port() + ".", e);
        }
    }

    /** Where it listens, which is known once it is started. */
    public int port() {
        return javalin.port();
    }

    /** Everything that it can be asked for. */
    ImmutableList<Operation> operations() {
        return operations;
    }

    /** Takes no more requests, and lets those that are running finish, for a while. */
    public void stop() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            LOG.warn("Stopped before all requests were finished", e);
        } finally {
            monitoring.close();
        }
    }

    @Override
    public void close() {
        stop();
    }

    @SuppressWarnings("unchecked") // Javalin declares the life cycle as an array of generics
    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.jsonMapper(new JsonMapper() {});
        config.requestLifeCycle(DefaultTasks.INSTANCE.getHTTP());
        new JettySetup(problems, settings.patience()).applyTo(config.jetty);
        operations.forEach(operation -> addTo(config, operation));
        config.routes.exception(HttpResponseException.class, lastResort::answer);
        config.routes.exception(Exception.class, lastResort::answer);
        config.router.javaLangErrorHandler(problems::answer);
    }

    private void addTo(JavalinConfig config, Operation operation) {
        HandlerType method = HandlerType.findOrCreate(operation.contract().method());
        String path = operation.contract().path();
        config.routes.addEndpoint(new Endpoint(method, path, context -> exchange.handle(context, operation)));
        if (method.equals(HandlerType.GET)) {
            config.routes.addEndpoint(
                    new Endpoint(HandlerType.HEAD, path, context -> exchange.handle(context, operation)));
        }
    }
}
