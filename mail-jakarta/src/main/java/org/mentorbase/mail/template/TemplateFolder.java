package org.mentorbase.mail.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.NoticeLanguage;
import org.mentorbase.refusal.Nearest;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/**
 * The templates in a folder: for example {@code invitation.txt}, {@code de/mail.html} or {@code digest.subject.txt}. Other
 * files than those that end with {@code .txt} and {@code .html} are not looked at, nor is {@code README.txt}.
 */
public final class TemplateFolder {

    static final String MAIL = "mail";
    static final String DIGEST = "digest";

    private static final String README = "README.txt";
    private static final int DEPTH = 2;

    private TemplateFolder() {}

    /** All of them, checked; refuses everything that is wrong with them at once. */
    public static MustacheTemplates read(Path folder) {
        List<Problem> problems = new ArrayList<>();
        TreeMap<String, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try {
                texts.put(name, Files.readString(file, UTF_8));
                problems.addAll(check(name, texts.get(name)));
            } catch (CharacterCodingException notUtf8) {
                problems.add(Problem.of(TemplateReason.TEMPLATE_NOT_UTF8).value(name));
            } catch (IOException unreadable) {
                problems.add(
                        Problem.of(TemplateReason.TEMPLATE_FOLDER_UNREADABLE).value(file));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new MustacheTemplates(ImmutableMap.copyOf(texts));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> isTemplate(file.getFileName().toString()))
                    .sorted(Ordering.natural())
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw Problem.of(TemplateReason.TEMPLATE_FOLDER_UNREADABLE)
                    .value(folder)
                    .refusal();
        }
    }

    private static boolean isTemplate(String name) {
        return (name.endsWith(".txt") || name.endsWith(".html")) && !name.equals(README);
    }

    private static List<Problem> check(String name, String text) {
        ImmutableSortedSet<String> known = names();
        if (!known.contains(name)) {
            return List.of(Problem.of(TemplateReason.TEMPLATE_FILE_UNKNOWN)
                    .value(name)
                    .with("nearest", Nearest.to(name, known).orElse("")));
        }
        return TemplateCheck.of(
                name, text, name.substring(name.indexOf('/') + 1).startsWith(DIGEST + "."));
    }

    /** Of all files that there can be. */
    private static ImmutableSortedSet<String> names() {
        ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
        Stream<String> kinds = Arrays.stream(NoticeKind.values()).map(TemplateFolder::nameOf);
        List<String> stems = Stream.concat(Stream.of(MAIL, DIGEST), kinds).toList();
        for (String stem : stems) {
            for (TemplatePart part : TemplatePart.values()) {
                names.add(stem + part.ending());
                for (NoticeLanguage language : NoticeLanguage.values()) {
                    names.add(language.code() + "/" + stem + part.ending());
                }
            }
        }
        return names.build();
    }

    /** For example {@code new-mentee}. */
    static String nameOf(NoticeKind kind) {
        return Ascii.toLowerCase(kind.name()).replace('_', '-');
    }
}
