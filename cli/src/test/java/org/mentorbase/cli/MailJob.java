package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.devdata.SettableClock;

/** From an invitation to the mail in a mailbox, on any database, with a real mail server that does what such servers do. */
abstract class MailJob {

    private static final int MENTEES = 12;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private WatchedSmtp wire;
    private Shell shell;

    abstract Shell shell();

    @BeforeEach
    void a_dozen_ask_one_mentor() throws IOException {
        server.start();
        wire = new WatchedSmtp(server.getSmtp().getPort());
        Shell there = shell();
        shell = new Shell(there.environment(), "", there.terminal(), new SettableClock(Instant.now()))
                .with("MENTORBASE_MAIL", "smtp://127.0.0.1:" + wire.port() + "?tls=none")
                .with("MENTORBASE_MAIL_FROM", "Mentoring <mentoring@example.org>");
        StringBuilder people = new StringBuilder("crsid,pref_name,surname\nada,Ada,Abel\n");
        IntStream.range(0, MENTEES).forEach(i -> people.append("m" + i + ",Mia," + i + "\n"));
        shell.typing(people.toString()).done("members import");
        IntStream.range(0, MENTEES)
                .forEach(i -> shell.done(
                        "--as=m" + i + " invitations create --mentor=m" + (i + 1) % MENTEES + " --mentee=m" + i));
    }

    @AfterEach
    void stop() throws IOException {
        wire.close();
        server.stop();
    }

    @Test
    void everybody_gets_each_notice_once_however_often_rounds_run() {
        shell.done("notices run --once");
        shell.done("notices run --once");

        assertThat(received().asMap())
                .hasSize(MENTEES)
                .allSatisfy((id, mails) -> assertThat(mails).hasSize(1));
        assertThat(waiting()).isZero();
    }

    @Test
    void two_rounds_at_once_send_each_notice_once() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> rounds = List.of(
                    two.submit(() -> shell.run("notices run --once")),
                    two.submit(() -> shell.run("notices run --once")));
            for (Future<Answer> round : rounds) {
                assertThat(round.get(1, TimeUnit.MINUTES).exitCode()).isZero();
            }
        } finally {
            two.shutdownNow();
        }

        assertThat(received().asMap())
                .hasSize(MENTEES)
                .allSatisfy((id, mails) -> assertThat(mails).hasSize(1));
    }

    @Test
    void a_process_killed_between_sending_and_recording_sends_one_mail_twice_under_the_same_id() throws Exception {
        killedAfterMails(4);
        assertThat(received().size()).isEqualTo(4);

        shell.clock().advance(Duration.ofMinutes(16));
        shell.done("notices run --once");

        Map<String, Collection<String>> mails = received().asMap();
        assertThat(mails).hasSize(MENTEES);
        assertThat(mails.values().stream().filter(copies -> copies.size() == 2)).hasSize(1);
        assertThat(received().size()).isEqualTo(MENTEES + 1);
        assertThat(waiting()).isZero();
    }

    @Test
    void two_rounds_at_once_send_each_digest_once() throws Exception {
        everybody_wants_one_mail_a_day_and_is_asked_twice();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> rounds = List.of(
                    two.submit(() -> shell.run("notices run --once")),
                    two.submit(() -> shell.run("notices run --once")));
            for (Future<Answer> round : rounds) {
                assertThat(round.get(1, TimeUnit.MINUTES).exitCode()).isZero();
            }
        } finally {
            two.shutdownNow();
        }
        shell.done("notices run --once");

        assertThat(received().values()).hasSize(MENTEES).doesNotHaveDuplicates();
        assertThat(subjects()).allMatch(subject -> subject.endsWith(", and 1 more"));
        assertThat(waiting()).isZero();
    }

    @Test
    void a_process_killed_between_sending_and_recording_sends_one_digest_twice_under_the_same_id() throws Exception {
        everybody_wants_one_mail_a_day_and_is_asked_twice();
        killedAfterMails(4);
        assertThat(received().size()).isEqualTo(4);

        shell.clock().advance(Duration.ofMinutes(16));
        shell.done("notices run --once");

        Map<String, Collection<String>> mails = received().asMap();
        assertThat(mails).hasSize(MENTEES);
        assertThat(mails.values().stream().filter(copies -> copies.size() == 2)).hasSize(1);
        assertThat(received().size()).isEqualTo(MENTEES + 1);
        assertThat(subjects()).allMatch(subject -> subject.endsWith(", and 1 more"));
        assertThat(waiting()).isZero();
    }

    /** Two days ago, so that it is time for the mail now, also for a process by the real clock. */
    private void everybody_wants_one_mail_a_day_and_is_asked_twice() {
        shell.clock().set(Instant.now().minus(Duration.ofDays(2)));
        IntStream.range(0, MENTEES).forEach(i -> {
            shell.done("notices settings set m" + i + " --frequency=daily");
            shell.done("--as=m" + i + " invitations create --mentor=m" + (i + 2) % MENTEES + " --mentee=m" + i);
        });
        shell.done("notices run --once");
        assertThat(received().isEmpty()).isTrue();
        shell.clock().set(Instant.now());
    }

    @Test
    void greylisting_refusals_and_lost_connections_delay_or_park_what_they_concern_and_nothing_else() {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        wire.watching((command, answer) -> {
            if (command.startsWith("RCPT TO:<m1@") && seen.add(command)) {
                return "450 4.2.0 greylisted, come back later\r\n";
            }
            if (command.startsWith("RCPT TO:<m2@")) {
                return "550 5.1.1 no such user\r\n";
            }
            if (command.startsWith("RCPT TO:<m3@") && seen.add(command)) {
                seen.add("lose the next");
            }
            String said = answer.apply(command);
            return command.equals(".") && seen.remove("lose the next") ? WatchedSmtp.LOST : said;
        });
        shell.done("notices run --once");
        assertThat(shell.done("notices list --state=parked").out()).contains("m2", "550 5.1.1 no such user");
        assertThat(waiting()).isEqualTo(2);

        shell.clock().advance(Duration.ofMinutes(2));
        shell.done("notices run --once");

        assertThat(waiting()).isZero();
        assertThat(received().asMap()).hasSize(MENTEES - 1);
        assertThat(received().size()).isEqualTo(MENTEES);
        assertThat(received().asMap().values().stream().filter(copies -> copies.size() == 2))
                .singleElement()
                .satisfies(copies -> assertThat(copies).containsOnly("m3@cam.ac.uk"));
    }

    @Test
    void a_published_pairing_is_one_mail_for_each() {
        IntStream.range(0, MENTEES)
                .forEach(i -> shell.done(
                        "preferences set m" + i + " " + (i < 3 ? "--seeking-mentee --capacity=5" : "--seeking-mentor")
                                + " --availability=09:00-12:00"));
        shell.done("notices run --once");
        shell.clock().advance(Duration.ofHours(1));
        ImmutableMultiset<String> before = ImmutableMultiset.copyOf(received().values());
        shell.done("pairings run --limit-per-mentee=2");
        shell.done("pairings publish 1");
        shell.done("notices run --once");
        shell.done("notices run --once");

        Multiset<String> told =
                Multisets.difference(ImmutableMultiset.copyOf(received().values()), before);
        assertThat(told).hasSizeGreaterThan(9).doesNotHaveDuplicates();
    }

    /** A round in a process of its own, which is killed when the server has taken so many mails and has not yet said so. */
    private void killedAfterMails(int count) throws Exception {
        AtomicReference<Process> process = new AtomicReference<>();
        Set<String> ended = ConcurrentHashMap.newKeySet();
        wire.watching((command, answer) -> {
            String said = answer.apply(command);
            if (command.equals(".") && ended.add("mail " + ended.size()) && ended.size() == count) {
                process.get().destroyForcibly();
                return WatchedSmtp.LOST;
            }
            return said;
        });
        process.set(round());
        assertThat(process.get().waitFor(2, TimeUnit.MINUTES)).isTrue();
        wire.watching((command, answer) -> answer.apply(command));
    }

    private Process round() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "notices",
                        "run",
                        "--once")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(shell.environment());
        return builder.start();
    }

    private long waiting() {
        JsonNode list = shell.done("notices list --state=waiting --json").json();
        return list.get("total").asLong();
    }

    /** The recipients of each mail by its id. */
    private ImmutableListMultimap<String, String> received() {
        return Arrays.stream(server.getReceivedMessages())
                .collect(ImmutableListMultimap.toImmutableListMultimap(MailJob::id, MailJob::recipient));
    }

    private List<String> subjects() {
        return Arrays.stream(server.getReceivedMessages()).map(MailJob::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
