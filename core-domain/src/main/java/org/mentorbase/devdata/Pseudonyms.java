package org.mentorbase.devdata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.madeup.MadeUpName;
import org.mentorbase.webhook.WebhookUrl;

/** Gives people other names, in an order that tells nothing about theirs. */
final class Pseudonyms implements Names {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>()]+@[^\\s@,;<>()]+[^\\s@,;.<>()]");

    private final long seed;
    private final Map<Username, Integer> numbers = new HashMap<>();
    private final Map<WebhookUrl, Integer> urls = new HashMap<>();

    /** @param people all who may be named; whoever else turns up gets a number then */
    Pseudonyms(List<Username> people, long seed) {
        this.seed = seed;
        List<Username> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(this::number);
    }

    @Override
    public List<Username> ordered(List<Username> people) {
        List<Username> ordered = new ArrayList<>(people);
        ordered.sort((one, other) -> Integer.compare(number(one), number(other)));
        return ordered;
    }

    @Override
    public Username of(Username username) {
        if (username.equals(Actor.OPERATOR.username())) {
            return username;
        }
        String name = String.format(Locale.ROOT, "person%04d", number(username));
        return new Username(username.value().contains("@") ? name + "@" + SomeMember.USUAL_EMAIL_DOMAIN : name);
    }

    @Override
    public SomeMember of(SomeMember member) {
        MadeUpName name = MadeUpName.of(new SplittableRandom(seed + number(member.username())));
        return new SomeMember(
                member.at(),
                of(member.username()),
                member.preferredName() == null ? null : name.preferredName(),
                member.surname() == null ? null : name.surname(),
                member.firstNames() == null ? null : name.firstNames(),
                null,
                member.division(),
                member.researchGroup(),
                member.active());
    }

    /** One to which nothing is delivered. */
    @Override
    public WebhookUrl of(WebhookUrl url) {
        int number = urls.computeIfAbsent(url, another -> urls.size() + 1);
        return WebhookUrl.parse("https://webhook" + number + ".invalid/");
    }

    /** Made up, but for the people for whom it asks by their address. */
    @Override
    public @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder madeUp = new StringBuilder("Made up");
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            Username.from(address.group())
                    .filter(numbers::containsKey)
                    .ifPresent(person -> madeUp.append(", asks for ").append(of(person)));
        }
        return madeUp.append('.').toString();
    }

    private int number(Username username) {
        return numbers.computeIfAbsent(username, someone -> numbers.size() + 1);
    }
}
