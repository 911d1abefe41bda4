package org.mentorbase.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What the demo tells, step by step. */
record Story(ImmutableList<Step> steps) {

    /** A sentence, and the arguments of the commands that do what it says, as they are typed. */
    record Step(String sentence, ImmutableList<String> commands) {}

    /** Reads paragraphs, the first line of which is the sentence; a line that begins with # is a comment. */
    static Story read() {
        List<Step> steps = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (String line : lines()) {
            if (line.isBlank()) {
                addTo(steps, paragraph);
                paragraph.clear();
            } else if (!line.startsWith("#")) {
                paragraph.add(line);
            }
        }
        addTo(steps, paragraph);
        return new Story(ImmutableList.copyOf(steps));
    }

    private static void addTo(List<Step> steps, List<String> paragraph) {
        if (!paragraph.isEmpty()) {
            steps.add(new Step(paragraph.get(0), ImmutableList.copyOf(paragraph.subList(1, paragraph.size()))));
        }
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(Resources.getResource(Story.class, "story.txt"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
