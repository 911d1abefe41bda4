package org.mentorbase.cli.demo;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.Unreachable;
import org.mentorbase.cli.session.Home;

/**
 * A folder that is made anew for each demo, with a sample membership list, apart from what belongs to the user. While a demo still serves, the next one
 * gets a folder beside it.
 *
 * @param lock is held as long as the demo runs
 */
record DemoFolder(Home home, Path path, FileChannel lock) implements AutoCloseable {

    private static final int MOST = 100;

    static DemoFolder create(Home home) {
        Path parent = home.createFolder();
        try {
            for (int number = 1; number <= MOST; number++) {
                String name = number == 1 ? "demo" : "demo-" + number;
                FileChannel lock = lock(parent.resolve(name + ".lock"));
                if (lock != null) {
                    return new DemoFolder(home, fresh(parent.resolve(name)), lock);
                }
            }
        } catch (IOException e) {
            throw new Unreachable("The demo's folder could not be made: " + e, e);
        }
        throw new Unreachable("Too many demos are running already.");
    }

    private static @Nullable FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // as good as held by another
        }
        channel.close();
        return null;
    }

    private static Path fresh(Path folder) throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        Home.createPrivately(folder);
        Resources.asByteSource(Resources.getResource(DemoFolder.class, "members.csv"))
                .copyTo(MoreFiles.asByteSink(folder.resolve("members.csv")));
        return folder;
    }

    /** As a shell understands it: beginning with a tilde. */
    String shown() {
        return "~/" + home.user().relativize(path);
    }

    String databaseUrl() {
        return "jdbc:h2:file:" + shown() + "/db";
    }

    /** What a shell makes of a word that begins with a tilde, or with a file: and a tilde. */
    String expanded(String word) {
        return word.startsWith("~/") || word.startsWith("file:~/") ? word.replace("~/", home.user() + "/") : word;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new Unreachable("The demo's folder could not be released: " + e, e);
        }
    }
}
