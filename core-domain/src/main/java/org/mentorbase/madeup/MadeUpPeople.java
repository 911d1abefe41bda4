package org.mentorbase.madeup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.mentorbase.member.ResearchGroup;

/**
 * The people of a programme as real ones have them: research groups of uneven size, popular and rare interests, free hours of
 * the place where somebody is, a few seniors in each {@value #NEIGHBOURHOOD}, some who have said nothing. Any of them is made
 * without the others.
 */
public record MadeUpPeople(long seed) {

    /** So many know each other; a person's seniors and partners are among them. */
    public static final int NEIGHBOURHOOD = 200;

    private static final int SENIORS = 5;
    private static final long STEP = 0xD1342543DE82EF95L;

    private static final Weighted<ResearchGroup> GROUPS = Weighted.zipf(CambridgeDivisions.RESEARCH_GROUPS);
    private static final Weighted<String> SUBJECTS = Weighted.zipf(ImmutableList.of(
            "academic careers",
            "teaching",
            "leadership",
            "machine learning",
            "grant writing",
            "work-life balance",
            "public speaking",
            "start-ups",
            "academic writing",
            "changing fields",
            "women in engineering",
            "patents",
            "working abroad",
            "sustainability",
            "industry",
            "supervising students",
            "negotiation",
            "control",
            "photonics",
            "materials",
            "data visualisation",
            "biomechanics",
            "open source",
            "ethics",
            "turbomachinery",
            "parental leave",
            "policy",
            "robotics",
            "geotechnics",
            "spin-outs",
            "scientific illustration",
            "beekeeping"));
    private static final Weighted<String> ORGANISATIONS = Weighted.zipf(ImmutableList.of(
            "University",
            "Institute for Manufacturing",
            "Graduate School",
            "Industry partner",
            "Research Council",
            "Alumni",
            "Start-up",
            "Museum"));
    private static final Weighted<String> PLACES = Weighted.of(ImmutableMap.<String, Integer>builder()
            .put("Europe/London", 60)
            .put("Europe/Berlin", 10)
            .put("America/New_York", 8)
            .put("Asia/Kolkata", 7)
            .put("Asia/Shanghai", 6)
            .put("America/Los_Angeles", 5)
            .put("Africa/Lagos", 4)
            .buildOrThrow());
    private static final Weighted<Integer> HOURS =
            Weighted.of(ImmutableMap.of(12, 30, 16, 20, 9, 15, 17, 15, 8, 10, 14, 10));
    private static final Weighted<String> DAYS =
            Weighted.of(ImmutableMap.of("Tue", 5, "Wed", 5, "Thu", 4, "Mon", 3, "Fri", 2));
    private static final Weighted<Integer> GRADES =
            Weighted.of(ImmutableMap.of(1, 40, 2, 24, 3, 16, 4, 11, 5, 6, 6, 3));
    private static final ImmutableList<String> CIVIL_SERVICE_GRADES =
            ImmutableList.of("EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1");
    private static final Weighted<String> PROFESSIONS = Weighted.zipf(ImmutableList.of(
            "Policy", "Operational Delivery", "Digital and Data", "Project Delivery", "Finance", "Analysis", "Legal"));
    private static final Weighted<String> TECHNOLOGIES = Weighted.zipf(
            ImmutableList.of("Python", "JavaScript", "SQL", "Java", "C++", "MATLAB", "R", "Rust", "Go", "Fortran"));
    private static final Weighted<String> HELP =
            Weighted.of(ImmutableMap.of("Industry knowledge", 5, "Pair programming", 3, "Finding a job", 2));
    private static final ImmutableList<String> WISHES = ImmutableList.of(
            "Somebody outside my own group.",
            "Somebody who has moved between university and industry.",
            "Somebody with children.",
            "Somebody who has started a company.",
            "I would rather meet in person.");

    /** @param number from 0 */
    public MadeUpPerson person(int number) {
        SplittableRandom random = new SplittableRandom(seed + STEP * (number + 1L));
        MadeUpName name = MadeUpName.of(random);
        ResearchGroup group = GROUPS.one(random);
        boolean senior = number % NEIGHBOURHOOD < SENIORS;
        int grade = senior ? 6 : GRADES.one(random);
        boolean active = senior || random.nextInt(100) < 94;
        boolean silent = !senior && random.nextInt(100) < 18;
        boolean mentor = senior || random.nextInt(100) < 15 + 12 * grade;
        boolean mentee = !senior && (!mentor ? random.nextInt(100) < 92 : random.nextInt(100) < 20);
        String place = PLACES.one(random);
        return new MadeUpPerson(
                number,
                username(name, number),
                name,
                group,
                active,
                silent,
                mentee,
                mentor,
                ORGANISATIONS.one(random),
                (random.nextInt(5) == 0 ? "M" : "P") + grade,
                availability(place, random),
                mentee ? SUBJECTS.some(random, 1 + random.nextInt(6)) : ImmutableList.of(),
                mentor ? SUBJECTS.some(random, 1 + random.nextInt(5)) : ImmutableList.of(),
                random.nextInt(3) == 0 ? null : 1 + random.nextInt(5),
                random.nextInt(4) == 0 ? null : 1 + random.nextInt(3),
                mentor && random.nextInt(3) > 0 ? 1 + random.nextInt(4) : null,
                random.nextInt(12) == 0 ? WISHES.get(random.nextInt(WISHES.size())) : null,
                manager(number, random),
                attributes(grade, random));
    }

    private static ImmutableList<String> availability(String place, SplittableRandom random) {
        ImmutableList.Builder<String> times = ImmutableList.builder();
        for (String day : DAYS.some(random, 1 + random.nextInt(3))) {
            int from = HOURS.one(random);
            times.add(String.format(Locale.ROOT, "%s %02d:00 - %02d:00 %s", day, from, from + 2, place));
        }
        return times.build();
    }

    private static ImmutableMap<String, ImmutableList<String>> attributes(int grade, SplittableRandom random) {
        return ImmutableMap.of(
                "grade", ImmutableList.of(CIVIL_SERVICE_GRADES.get(grade - 1)),
                "profession", ImmutableList.of(PROFESSIONS.one(random)),
                "technologies", TECHNOLOGIES.some(random, 1 + random.nextInt(4)),
                "help", HELP.some(random, 1 + random.nextInt(2)));
    }

    /** Eight report to one, along a tree. */
    private static @Nullable Integer manager(int number, SplittableRandom random) {
        return number == 0 || random.nextInt(10) == 0 ? null : (number - 1) / 8;
    }

    private static String username(MadeUpName name, int number) {
        return initial(name.preferredName()) + initial(name.surname()) + (100 + number);
    }

    private static String initial(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        return plain.substring(0, 1);
    }
}
