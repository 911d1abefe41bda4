package org.mentorbase.mail.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentorbase.notice.BuiltInTemplates;
import org.mentorbase.refusal.Problem;

/** Templates that say what is built in, to start from. */
public final class ExportedTemplates {

    private static final String README = "README.txt";
    private static final ImmutableList<String> SHARED = ImmutableList.of("items.html", "items.txt", "foot.txt");

    private ExportedTemplates() {}

    /** Writes them into the folder, which is made where there is none, and replaces no file. Returns their names. */
    public static ImmutableList<String> writeTo(Path folder) {
        ImmutableList<String> names = Stream.concat(
                        Stream.of(README),
                        Stream.of(TemplateFolder.MAIL, TemplateFolder.DIGEST)
                                .flatMap(
                                        stem -> Stream.of(TemplatePart.values()).map(part -> stem + part.ending())))
                .collect(ImmutableList.toImmutableList());
        for (String name : names) {
            if (Files.exists(folder.resolve(name))) {
                throw Problem.of(TemplateReason.TEMPLATE_EXISTS)
                        .value(folder.resolve(name))
                        .refusal();
            }
        }
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                Files.writeString(folder.resolve(name), text(name));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return names;
    }

    /** Whole, with what several of them share put in. */
    private static String text(String name) throws IOException {
        String text = resource(name);
        for (String shared : SHARED) {
            text = text.replace("{{> " + shared + "}}\n", resource(shared));
        }
        if (name.endsWith(TemplatePart.HTML.ending())) {
            return BuiltInTemplates.layout()
                    .replace("{{body}}", text)
                    .replace("{{foot}}", resource("foot.html").strip());
        }
        String values = BuiltInTemplates.valueNames().stream()
                .map(value -> "{{" + value + "}}")
                .collect(Collectors.joining(" "));
        return name.equals(README) ? text.replace("{{VALUES}}", values) : text;
    }

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(ExportedTemplates.class, name), UTF_8);
    }
}
