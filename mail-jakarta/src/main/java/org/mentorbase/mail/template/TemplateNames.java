package org.mentorbase.mail.template;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.mentorbase.notice.BuiltInTemplates;

/** The names that can stand in templates, by the section in which they have a meaning. */
final class TemplateNames {

    /** What is repeated or left out is a section with this inside. */
    static final String ITSELF = ".";

    private static final ImmutableSet<String> OF_EVERY_MAIL =
            ImmutableSet.of("language", "name", "programme", "subject", "greeting", "signature", "unsubscribing");

    private static final ImmutableMap<String, ImmutableSet<String>> INSIDE = ImmutableMap.of(
            "sections",
            ImmutableSet.of("subject", "items", "closing"),
            "items",
            ImmutableSet.<String>builder()
                    .add("sentence", "quote")
                    .addAll(BuiltInTemplates.valueNames())
                    .build(),
            "quote",
            ImmutableSet.of("introduction", "lines"),
            "unsubscribing",
            ImmutableSet.of("address", "instruction", "label"));

    private TemplateNames() {}

    static ImmutableSet<String> of(boolean digest) {
        return ImmutableSet.<String>builder()
                .addAll(OF_EVERY_MAIL)
                .addAll(digest ? ImmutableSet.of("opening", "sections") : ImmutableSet.of("items", "closing"))
                .build();
    }

    /** Those that are known within a section, besides those around it. */
    static ImmutableSet<String> within(String section) {
        return INSIDE.getOrDefault(section, ImmutableSet.of(ITSELF));
    }
}
