package org.mentorbase.mail.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorbase.notice.BuiltInTemplates;
import org.mentorbase.notice.Letter;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.NoticeLanguage;
import org.mentorbase.notice.Section;
import org.mentorbase.notice.Wording;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.refusal.Sentences;

class TemplatesTest {

    private static final Section DECLINED = new Section(
            NoticeKind.INVITATION_DECLINED,
            "Ben <declined>",
            ImmutableList.of(new Section.Item(
                    "Ben & \"co\" declined.",
                    ImmutableMap.of("mentor", "Ben", "mentee", "Cora <i>"),
                    ImmutableList.of("Too busy,", "", "</blockquote>"))),
            null);
    private static final Section MET = new Section(
            NoticeKind.MEETING_RECORDED,
            "Met",
            ImmutableList.of(
                    new Section.Item("You met.", ImmutableMap.of("other", "Ben"), ImmutableList.of()),
                    new Section.Item("You met again.", ImmutableMap.of("other", "Dan"), ImmutableList.of())),
            "If that is a mistake, say so.");

    @TempDir
    Path folder;

    @Test
    void what_is_exported_says_what_is_built_in() {
        ExportedTemplates.writeTo(folder);
        MustacheTemplates exported = TemplateFolder.read(folder);

        assertThat(exported.count()).isEqualTo(6);
        for (Letter letter : new Letter[] {letter(DECLINED), letter(MET), letter(DECLINED, MET)}) {
            Wording usual = new BuiltInTemplates().apply(letter);
            Wording wording = exported.apply(letter);
            assertThat(wording.subject()).isEqualTo(usual.subject());
            assertThat(wording.text()).isEqualTo(usual.text());
            assertThat(wording.html()).isEqualTo(usual.html());
        }
    }

    @Test
    void nothing_is_exported_over_what_somebody_wrote() throws IOException {
        write("digest.html", "mine");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> ExportedTemplates.writeTo(folder));

        assertThat(refusal.problems().get(0).reason()).isEqualTo(TemplateReason.TEMPLATE_EXISTS);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_file_for_the_kind_and_language_comes_first_and_what_has_none_is_built_in() throws IOException {
        write("mail.txt", "any\n");
        write("invitation-declined.txt", "kind {{#items}}{{mentor}}{{/items}}\n");
        write("de/mail.txt", "jede\n");
        MustacheTemplates templates = TemplateFolder.read(folder);

        assertThat(templates.apply(letter(DECLINED)).text()).isEqualTo("kind Ben\n");
        assertThat(templates.apply(letter(MET)).text()).isEqualTo("any\n");
        assertThat(templates.apply(in(NoticeLanguage.GERMAN, MET)).text()).isEqualTo("jede\n");
        assertThat(templates.apply(letter(MET)).html())
                .isEqualTo(new BuiltInTemplates().apply(letter(MET)).html());
        assertThat(templates.apply(letter(MET, DECLINED)).text())
                .isEqualTo(new BuiltInTemplates().apply(letter(MET, DECLINED)).text());
    }

    @Test
    void names_and_reasons_are_escaped_in_html_and_nowhere_else() throws IOException {
        write("mail.html", "{{#items}}{{mentee}}{{#quote}}{{#lines}}[{{.}}]{{/lines}}{{/quote}}{{/items}}");
        write("mail.subject.txt", "{{#items}}{{mentee}} {{other}}{{/items}}\n");
        Wording wording = TemplateFolder.read(folder).apply(letter(DECLINED));

        assertThat(wording.html()).isEqualTo("Cora &lt;i&gt;[Too busy,][][&lt;/blockquote&gt;]");
        assertThat(wording.subject()).isEqualTo("Cora <i>");
    }

    @Test
    void everything_that_is_wrong_is_named_with_its_place() throws IOException {
        write("invitation.txt", "Dear {{name}},\n\n{{#items}}\n  {{mente}} {{#quote}}{{lines}}{{/items}}\n");
        write("mail.html", "<p>{{{subject}}}</p>\n{{> other}}{{opening}}{{name");
        write("invitaton.txt", "x");
        write("notes.md", "{{anything}}");
        Files.write(folder.resolve("digest.txt"), new byte[] {(byte) 0xff});

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TemplateFolder.read(folder));

        assertThat(refusal.problems().stream()
                        .map(problem -> Sentences.in(Locale.ENGLISH).of(problem))
                        .map(sentence -> sentence.replaceFirst(" There are: .*", "")))
                .containsExactly(
                        "digest.txt is not UTF-8 text.",
                        "line 4, column 3: invitation.txt: “mente” is not known here. Did you mean mentee?",
                        "line 4, column 32: invitation.txt: {{/items}} closes nothing.",
                        "line 5, column 1: invitation.txt: {{#quote}} is not closed.",
                        "invitaton.txt: there is no mail of that name. Did you mean invitation.txt? README.txt, which"
                                + " “notices templates export” writes, says which there are.",
                        "line 1, column 4: mail.html: “subject” would let names and reasons become part of the page."
                                + " Write it within two braces.",
                        "line 2, column 1: mail.html: {{> is not known here.",
                        "line 2, column 12: mail.html: “opening” is not known here. Did you mean closing?",
                        "line 2, column 23: mail.html: what begins here with {{ does not end with }}.");
    }

    @Test
    void a_folder_that_is_none_is_refused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TemplateFolder.read(folder.resolve("nowhere")));

        assertThat(refusal.problems().get(0).reason()).isEqualTo(TemplateReason.TEMPLATE_FOLDER_UNREADABLE);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Letter letter(Section... sections) {
        return in(NoticeLanguage.ENGLISH, sections);
    }

    private static Letter in(NoticeLanguage language, Section... sections) {
        return new Letter(
                language,
                "Ada",
                "Main",
                sections[0].subject(),
                "Dear Ada,",
                sections.length == 1 ? null : "New:",
                ImmutableList.copyOf(sections),
                "Because:",
                "From Mentorbase.",
                new Letter.Link("https://example.org/unsubscribe/x?a=1&b=2", "To stop:", "Stop"));
    }
}
