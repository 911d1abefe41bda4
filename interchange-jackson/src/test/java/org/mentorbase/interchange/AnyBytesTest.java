package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.mentorbase.refusal.Refusal;

class AnyBytesTest {

    private static final byte[] LIKELY =
            "crsid,username,letter,name\"\"\r\n,,,\"\0=-'é\uFEFF;yes".getBytes(StandardCharsets.UTF_8);

    @RepeatedTest(20)
    void whatever_is_in_a_file_it_is_read_or_refused() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            ByteSource file = ByteSource.concat(
                    Csv.file(random.nextBoolean() ? "crsid,username,letter,name\n" : ""),
                    ByteSource.wrap(bytes(random)));
            assertThatCode(() -> readAsEverything(file)).as("seed %s", seed).doesNotThrowAnyException();
        }
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        if (random.nextInt(4) > 0) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = LIKELY[random.nextInt(LIKELY.length)];
            }
        }
        return bytes;
    }

    private static void readAsEverything(ByteSource file) {
        readOrRefuse(() -> Csv.members(file));
        readOrRefuse(() -> CsvDivisions.read(file));
        readOrRefuse(() -> CsvPreferences.read(file));
    }

    private static void readOrRefuse(Runnable reading) {
        try {
            reading.run();
        } catch (Refusal expected) {
            assertThatCode(expected::getMessage).doesNotThrowAnyException();
        }
    }
}
