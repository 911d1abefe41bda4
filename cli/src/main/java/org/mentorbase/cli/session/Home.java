package org.mentorbase.cli.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.mentorbase.cli.failure.Unreachable;

/** The folder {@code .mentorbase} in the user's home, which is made when first needed, for the user's eyes only. */
public record Home(Path user) {

    static Home in(Surroundings surroundings) {
        return new Home(Path.of(surroundings.variable("HOME").orElseGet(() -> System.getProperty("user.home"))));
    }

    public Path folder() {
        return user.resolve(".mentorbase");
    }

    public Path createFolder() {
        return createPrivately(folder());
    }

    /** Creates the folder, and its parents, unless it is there. */
    public static Path createPrivately(Path folder) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        try {
            return Files.createDirectories(folder, ownerOnly);
        } catch (FileAlreadyExistsException e) {
            throw new Unreachable(folder + " is not a folder.", e);
        } catch (IOException e) {
            throw new Unreachable("The folder " + folder + " could not be created: " + e.getMessage(), e);
        }
    }
}
