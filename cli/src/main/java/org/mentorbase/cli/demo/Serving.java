package org.mentorbase.cli.demo;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.mentorbase.account.TokenView;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.server.HttpService;
import org.mentorbase.cli.session.Session;
import org.mentorbase.web.AddressUnavailable;

/** The demo's HTTP service, with a token that may do everything in it. */
record Serving(HttpService service, DemoReport.Http http) {

    private static final String HOST = "127.0.0.1";
    private static final int FIRST_PORT = 8080;
    private static final int LAST_PORT = 8180;

    static Serving start(Session session, Cast cast) {
        HttpService service = listenOnFreePort(session, FIRST_PORT);
        TokenView token =
                TokenView.of(session.mentorbase().creatingToken().create(Actor.OPERATOR, Actor.OPERATOR.username(), 1));
        String secret = Objects.requireNonNull(token.token());
        return new Serving(
                service,
                new DemoReport.Http(
                        service.url(),
                        secret,
                        ImmutableList.of(
                                curl(
                                        secret,
                                        service.url() + "/api/v1/members/"
                                                + cast.pair(1).mentee()),
                                curl(
                                        secret,
                                        service.url() + "/api/v1/invitations?for="
                                                + cast.pair(4).mentee()))));
    }

    private static HttpService listenOnFreePort(Session session, int port) {
        try {
            return HttpService.start(session, HOST, port);
        } catch (AddressUnavailable taken) {
            if (port == LAST_PORT) {
                throw taken;
            }
            return listenOnFreePort(session, port + 1);
        }
    }

    private static String curl(String token, String url) {
        return "curl -H 'Authorization: Bearer " + token + "' '" + url + "'";
    }

    String words() {
        return "Serving on " + http.url() + ". Ctrl-C stops it. A token of the operator, for a day:\n\n  "
                + http.token() + "\n\nTry in another terminal:\n\n  " + String.join("\n  ", http.commands());
    }
}
