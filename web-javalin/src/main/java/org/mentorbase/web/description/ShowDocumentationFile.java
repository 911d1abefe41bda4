package org.mentorbase.web.description;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Properties;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Content;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.web.problem.WebReason;

/** The files that the documentation page needs: few, and known by name. */
public final class ShowDocumentationFile implements Operation {

    private static final Contract CONTRACT = Contract.get("/docs/{file}")
            .summary("A file that the page needs.")
            .open()
            .answers("*/*")
            .versioned()
            .refuses(404)
            .build();

    private static final ImmutableMap<String, String> OF_SWAGGER_UI = ImmutableMap.of(
            "swagger-ui-bundle.js", "text/javascript;charset=utf-8",
            "swagger-ui.css", "text/css;charset=utf-8",
            "favicon-32x32.png", "image/png");

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        String file = call.path("file");
        String mediaType = OF_SWAGGER_UI.get(file);
        if (mediaType != null) {
            return file(mediaType, Resources.getResource(SwaggerUi.FOLDER + file), SwaggerUi.VERSION);
        } else if (file.equals("documentation.js")) {
            return file("text/javascript;charset=utf-8", Ours.SCRIPT, Ours.VERSION);
        }
        throw Refusal.of(WebReason.ROUTE_UNKNOWN);
    }

    private static Reply file(String mediaType, URL resource, String version) {
        return new Reply(
                200,
                ImmutableMap.of("Cache-Control", "no-cache", Reply.ETAG, "\"" + version + "\""),
                Content.Other.of(mediaType, Resources.asByteSource(resource)));
    }

    private static final class Ours {

        static final URL SCRIPT = Resources.getResource(ShowDocumentationFile.class, "documentation.js");
        static final String VERSION = version();

        private static String version() {
            try {
                return Resources.asByteSource(SCRIPT)
                        .hash(Hashing.murmur3_128())
                        .toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class SwaggerUi {

        static final String VERSION = version();
        static final String FOLDER = "META-INF/resources/webjars/swagger-ui/" + VERSION + "/";

        private static String version() {
            Properties properties = new Properties();
            try (InputStream in = Resources.getResource("META-INF/maven/org.webjars/swagger-ui/pom.properties")
                    .openStream()) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties.getProperty("version");
        }
    }
}
