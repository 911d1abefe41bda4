package org.mentorbase.cli.match;

import org.mentorbase.cli.input.Input;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.SuitableRules;
import org.mentorbase.interchange.YamlRules;
import org.mentorbase.matching.rule.RuleSet;

/** Rules by the name of a set that comes with Mentorbase, or from a file: whatever has a dot or a slash in it. */
final class RulesSource {

    private RulesSource() {}

    static RuleSet read(Session session, String nameOrFile) {
        if (!nameOrFile.contains(".") && !nameOrFile.contains("/")) {
            return SuitableRules.called(nameOrFile);
        }
        try (Input file = session.inputs().open(nameOrFile)) {
            return file.read(new YamlRules()::read);
        }
    }
}
