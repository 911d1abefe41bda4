package org.mentorbase.mail.template;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Nearest;
import org.mentorbase.refusal.Problem;

/** Finds what is wrong with a template, and where. */
final class TemplateCheck {

    private static final Pattern TAG = Pattern.compile("\\{\\{([{&#^/!>=]?)\\s*(.*?)\\s*}?}}", Pattern.DOTALL);

    private final String file;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<ImmutableSet<String>> scopes = new ArrayDeque<>();

    private TemplateCheck(String file, String text, boolean digest) {
        this.file = file;
        this.text = text;
        scopes.push(TemplateNames.of(digest));
    }

    static List<Problem> of(String file, String text, boolean digest) {
        TemplateCheck check = new TemplateCheck(file, text, digest);
        check.run();
        return check.problems;
    }

    private void run() {
        Matcher tags = TAG.matcher(text);
        int end = 0;
        while (tags.find()) {
            end = tags.end();
            tag(tags.group(1), tags.group(2), tags.start());
        }
        int unfinished = text.indexOf("{{", end);
        if (unfinished >= 0) {
            malformed("what begins here with {{ does not end with }}", unfinished);
        }
        if (!open.isEmpty()) {
            malformed("{{#" + open.peek() + "}} is not closed", text.length());
        }
    }

    private void tag(String type, String name, int start) {
        switch (type) {
            case "!" -> {}
            case "{", "&" ->
                problems.add(problem(TemplateReason.TEMPLATE_UNESCAPED, start).value(name));
            case ">", "=" -> malformed("{{" + type + " is not known here", start);
            case "/" -> close(name, start);
            default -> {
                known(name, start);
                if (!type.isEmpty()) {
                    open.push(name);
                    scopes.push(type.equals("#") ? TemplateNames.within(name) : ImmutableSet.of());
                }
            }
        }
    }

    private void close(String name, int start) {
        if (name.equals(open.peek())) {
            open.pop();
            scopes.pop();
        } else {
            malformed("{{/" + name + "}} closes nothing", start);
        }
    }

    private void known(String name, int start) {
        if (scopes.stream().noneMatch(scope -> scope.contains(name))) {
            ImmutableSet<String> all =
                    scopes.stream().flatMap(ImmutableSet::stream).sorted().collect(ImmutableSet.toImmutableSet());
            problems.add(problem(TemplateReason.TEMPLATE_NAME_UNKNOWN, start)
                    .value(name)
                    .with("nearest", Nearest.to(name, all).orElse(""))
                    .with("known", String.join(", ", all)));
        }
    }

    private void malformed(String because, int start) {
        problems.add(problem(TemplateReason.TEMPLATE_MALFORMED, start).with("because", because));
    }

    private Problem problem(TemplateReason reason, int start) {
        String before = text.substring(0, start);
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        int column = start - before.lastIndexOf('\n');
        return Problem.of(reason).with("file", file).at(new Location(line, column));
    }
}
