package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What a mail is to say, before it is given its form: plain text, each of one line but for quotations.
 *
 * @param name of the person it is for
 * @param programme the name of the programme that it is about, or the names of several
 * @param subject of the whole
 * @param opening stands before several sections; null where there is only one
 * @param sections at least one; several make it a digest
 * @param introduction stands before each quotation
 * @param unsubscribing how its recipient can switch off what it tells, or null
 */
public record Letter(
        NoticeLanguage language,
        String name,
        String programme,
        String subject,
        String greeting,
        @Nullable String opening,
        ImmutableList<Section> sections,
        String introduction,
        String signature,
        @Nullable Link unsubscribing) {

    /**
     * @param instruction what to do with the address
     * @param label what a link to it is called
     */
    public record Link(String address, String instruction, String label) {}

    public boolean isDigest() {
        return sections.size() > 1;
    }
}
