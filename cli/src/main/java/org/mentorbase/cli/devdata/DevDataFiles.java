package org.mentorbase.cli.devdata;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.Unreachable;
import org.mentorbase.cli.input.Input;
import org.mentorbase.cli.input.Inputs;
import org.mentorbase.cli.terminal.Visible;
import org.mentorbase.interchange.DevDataFileReason;
import org.mentorbase.interchange.YamlDevDataTree;
import org.mentorbase.interchange.YamlDevDataTree.Target;
import org.mentorbase.refusal.Problem;

/** Finds the files that a path names, in the order in which they are loaded; lists of files are followed. */
final class DevDataFiles {

    static final String TOP_LEVEL = "dev-data.yaml";

    private final Inputs inputs;
    private final Map<String, Target> targets = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    /** @param target null for the database that is used without one */
    record Found(Input input, @Nullable String target) {}

    /** @param bundle the name of the bundle in which the path is, or null for files */
    private record Place(@Nullable String bundle, String path) {

        Place beside(String other) {
            Path folder = Path.of(path).getParent();
            String resolved =
                    folder == null ? other : folder.resolve(other).normalize().toString();
            return new Place(bundle, resolved);
        }

        String identity() {
            return bundle + ":" + Path.of(path).toAbsolutePath().normalize();
        }
    }

    DevDataFiles(Inputs inputs, String path) {
        this.inputs = inputs;
        follow(place(path), null, new LinkedHashSet<>());
    }

    List<Found> found() {
        return found;
    }

    Target target(String name) {
        Target target = targets.get(name);
        if (target == null) {
            throw new IllegalStateException("the target " + name + " was not looked for");
        }
        return target;
    }

    private static Place place(String path) {
        try {
            Path file = Path.of(path);
            if (Files.isDirectory(file)) {
                return new Place(null, file.resolve(TOP_LEVEL).toString());
            } else if (!Files.exists(file) && Bundled.NAMES.contains(path)) {
                return new Place(path, TOP_LEVEL);
            }
            return new Place(null, path);
        } catch (InvalidPathException e) {
            throw new Unreachable("“" + Visible.text(path) + "” cannot be the name of a file.", e);
        }
    }

    private Input open(Place place) {
        if (place.bundle() == null) {
            return inputs.open(place.path());
        }
        return Bundled.open(place.bundle(), place.path())
                .orElseThrow(() -> new Unreachable("There is no file " + place.path() + " in " + place.bundle() + "."));
    }

    private void follow(Place place, @Nullable String target, Set<String> above) {
        Input input = open(place);
        if (!input.read(YamlDevDataTree::isOne)) {
            found.add(new Found(input, target));
            return;
        }
        above.add(place.identity());
        YamlDevDataTree tree = input.read(YamlDevDataTree::read);
        targets.putAll(tree.targets());
        for (YamlDevDataTree.Entry entry : tree.files()) {
            Place listed = place.beside(entry.path());
            if (above.contains(listed.identity())) {
                input.read(content -> {
                    throw Problem.of(DevDataFileReason.DEV_DATA_FILE_LISTS_ITSELF)
                            .field("path")
                            .value(entry.path())
                            .with("path", path(above, listed))
                            .at(entry.at())
                            .refusal();
                });
            }
            follow(listed, entry.target() == null ? target : entry.target(), above);
        }
        above.remove(place.identity());
    }

    private static String path(Set<String> above, Place listed) {
        StringBuilder path = new StringBuilder();
        above.forEach(each -> path.append(Path.of(each).getFileName()).append(" → "));
        return path.append(Path.of(listed.path()).getFileName()).toString();
    }
}
