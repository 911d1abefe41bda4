package org.mentorbase.interchange;

import com.google.common.io.ByteSource;
import com.google.common.io.CharSource;
import java.nio.charset.StandardCharsets;
import org.mentorbase.matching.rule.RuleSet;

/** A file of rules that is written in a test. */
final class RulesFile {

    private RulesFile() {}

    static ByteSource of(String yaml) {
        return CharSource.wrap(yaml).asByteSource(StandardCharsets.UTF_8);
    }

    static RuleSet read(String yaml) {
        return new YamlRules().read(of(yaml));
    }
}
