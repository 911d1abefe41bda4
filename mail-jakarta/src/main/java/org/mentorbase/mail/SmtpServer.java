package org.mentorbase.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A server to hand mail over to.
 *
 * @param patience how long any answer may take
 */
record SmtpServer(
        String host,
        int port,
        Encryption encryption,
        @Nullable String user,
        @Nullable String password,
        Duration patience) {

    enum Encryption {
        /** TLS from the start. */
        TLS,
        /** Begins without, and goes on with TLS or not at all. */
        STARTTLS,
        /** Goes on with TLS if the server offers it: for servers on the same machine. */
        IF_OFFERED,
        NONE
    }

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);

    static SmtpServer of(MailSettings settings) {
        URI address = parse(settings.target());
        String host = address.getHost();
        String user = address.getUserInfo() == null ? settings.user() : address.getUserInfo();
        if (host == null) {
            throw new BadMailSettings(
                    "“" + settings.target() + "” names no server, as in smtp://mail.example.org:587.");
        }
        if (user != null && user.contains(":")) {
            throw new BadMailSettings(
                    "A password does not belong into the address of a mail server, which is shown to people.");
        }
        if (user != null && settings.password() == null) {
            throw new BadMailSettings("There is no password for " + user + " at the mail server.");
        }
        Encryption encryption = encryption(address, host);
        int usual = encryption == Encryption.TLS ? SUBMISSIONS : SUBMISSION;
        return new SmtpServer(
                host,
                address.getPort() < 0 ? usual : address.getPort(),
                encryption,
                user,
                settings.password(),
                USUAL_PATIENCE);
    }

    private static URI parse(String target) {
        try {
            return new URI(target);
        } catch (URISyntaxException malformed) {
            throw new BadMailSettings(
                    "The address of the mail server is malformed at place " + malformed.getIndex() + ".");
        }
    }

    private static Encryption encryption(URI address, String host) {
        if (address.getScheme().equals("smtps")) {
            return Encryption.TLS;
        }
        String query = address.getQuery();
        if (query == null) {
            return isThisMachine(host) ? Encryption.IF_OFFERED : Encryption.STARTTLS;
        }
        return switch (query) {
            case "tls=required" -> Encryption.STARTTLS;
            case "tls=offered" -> Encryption.IF_OFFERED;
            case "tls=none" -> Encryption.NONE;
            default ->
                throw new BadMailSettings("“?" + query + "” is none of ?tls=required, ?tls=offered and ?tls=none.");
        };
    }

    private static boolean isThisMachine(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("[::1]") || name.startsWith("127.");
    }

    String protocol() {
        return encryption == Encryption.TLS ? "smtps" : "smtp";
    }

    Properties properties() {
        Properties properties = new Properties();
        String millis = Long.toString(patience.toMillis());
        set(properties, "auth", Boolean.toString(user != null));
        set(properties, "starttls.enable", Boolean.toString(encryption != Encryption.NONE));
        set(properties, "starttls.required", Boolean.toString(encryption == Encryption.STARTTLS));
        set(properties, "ssl.checkserveridentity", "true");
        set(properties, "connectiontimeout", millis);
        set(properties, "timeout", millis);
        set(properties, "writetimeout", millis);
        set(properties, "quitwait", "false");
        return properties;
    }

    private void set(Properties properties, String name, String value) {
        properties.setProperty("mail." + protocol() + "." + name, value);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
