package org.mentorbase.mail.template;

import static com.google.common.html.HtmlEscapers.htmlEscaper;

import com.google.common.collect.ImmutableMap;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentorbase.notice.BuiltInTemplates;
import org.mentorbase.notice.Letter;
import org.mentorbase.notice.Templates;
import org.mentorbase.notice.Wording;

/**
 * Gives letters the form of templates, and of those that are built in where there is none. A template can repeat, leave out
 * and put in what it is given, and nothing else.
 */
public final class MustacheTemplates implements Templates {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().defaultValue("").emptyStringIsFalse(true);

    private final Templates builtIn = new BuiltInTemplates();
    private final ImmutableMap<String, Template> templates;

    /** @param texts by the names of their files; they have been checked */
    MustacheTemplates(ImmutableMap<String, String> texts) {
        ImmutableMap.Builder<String, Template> compiled = ImmutableMap.builder();
        texts.forEach((name, text) -> compiled.put(
                name,
                name.endsWith(TemplatePart.HTML.ending())
                        ? COMPILER.withEscaper(htmlEscaper()::escape).compile(text)
                        : COMPILER.escapeHTML(false).compile(text)));
        this.templates = compiled.buildOrThrow();
    }

    /** How many there are. */
    public int count() {
        return templates.size();
    }

    @Override
    public Wording apply(Letter letter) {
        Wording usual = builtIn.apply(letter);
        ImmutableMap<String, Object> values = LetterValues.of(letter);
        return new Wording(
                find(letter, TemplatePart.SUBJECT)
                        .map(template -> template.execute(values).strip())
                        .orElse(usual.subject()),
                find(letter, TemplatePart.TEXT)
                        .map(template -> template.execute(values).replace("\r\n", "\n"))
                        .orElse(usual.text()),
                find(letter, TemplatePart.HTML)
                        .map(template -> template.execute(values).replace("\r\n", "\n"))
                        .orElse(usual.html()));
    }

    private Optional<Template> find(Letter letter, TemplatePart part) {
        String language = letter.language().code() + "/";
        List<String> stems = letter.isDigest()
                ? List.of(TemplateFolder.DIGEST)
                : List.of(TemplateFolder.nameOf(letter.sections().get(0).kind()), TemplateFolder.MAIL);
        return stems.stream()
                .flatMap(stem -> Stream.of(language + stem, stem))
                .flatMap(stem -> Stream.ofNullable(templates.get(stem + part.ending())))
                .findFirst();
    }
}
