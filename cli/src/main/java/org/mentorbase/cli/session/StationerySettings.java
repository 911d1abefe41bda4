package org.mentorbase.cli.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.mail.template.TemplateFolder;
import org.mentorbase.notice.Stationery;
import org.mentorbase.notice.Templates;

/** What the environment says of what mails are written on. */
public final class StationerySettings {

    private static final String URL = "MENTORBASE_URL";
    private static final String TEMPLATES = "MENTORBASE_TEMPLATES";

    private StationerySettings() {}

    static Stationery read(Surroundings surroundings) {
        Templates templates =
                folder(surroundings).<Templates>map(TemplateFolder::read).orElseGet(Stationery.PLAIN::templates);
        return new Stationery(templates, url(surroundings));
    }

    /** That of the templates, if they are not those that are built in. */
    public static Optional<Path> folder(Surroundings surroundings) {
        return surroundings.variable(TEMPLATES).map(name -> {
            try {
                return Path.of(name);
            } catch (InvalidPathException malformed) {
                throw new WrongUsage(TEMPLATES + ": “" + name + "” is not the name of a folder.");
            }
        });
    }

    /** Without a slash at its end. */
    static @Nullable String url(Surroundings surroundings) {
        return surroundings.variable(URL).map(StationerySettings::parse).orElse(null);
    }

    private static String parse(String text) {
        try {
            URI url = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (web && url.getHost() != null && url.getQuery() == null && url.getFragment() == null) {
                return url.toString();
            }
        } catch (URISyntaxException malformed) {
            // said below
        }
        throw new WrongUsage(
                URL + " needs the address of this service, as in https://mentoring.example.org, not “" + text + "”.");
    }
}
