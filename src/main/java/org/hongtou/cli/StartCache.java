package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The archive of the program's classes that Java maps at a start instead of loading them one by one (启动缓存): where it
 * lies, whether this start had it, and its renewal in the background where it hadn't. Java itself refuses one that is
 * damaged, was made by another Java or for other JARs.
 *
 * @param place where the launcher wants it; empty where it is switched off or there is no place for it
 * @param given the one that Java was started with; empty where there was none
 */
record StartCache(String place, String given) {
    private static final String PLACE = "hongtou.start-cache";
    private static final String GIVEN = "hongtou.start-archive";
    /** Who was killed, or has a Java that can't make one, is followed by another after this time. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** The one of this start; null where no launcher told of it. */
    static @Nullable StartCache ofThisStart() {
        String place = System.getProperty(PLACE);
        return place == null ? null : new StartCache(place, System.getProperty(GIVEN, ""));
    }

    /** Whether Java took the one that it was given: it goes without any archive, its own too, where it refused. */
    boolean isUsed() {
        return !given.isEmpty()
                && System.getProperty("java.vm.info", "").contains("sharing")
                && Files.exists(Path.of(given));
    }

    /** Has one made by a process of its own, unless this start had it or another is at it. It says nothing. */
    void renewUnlessUsed() {
        if (place.isEmpty() || isUsed()) {
            return;
        }
        try {
            take(StartCacheMaker.workshop(Path.of(place)));
            StartCacheMaker.java("-cp", System.getProperty("java.class.path"), StartCacheMaker.class.getName(), place);
        } catch (IOException e) {
            // Another makes it, or the place can't be written: then each start takes its time.
        }
    }

    private static void take(Path workshop) throws IOException {
        Files.createDirectories(workshop.getParent());
        if (Files.exists(workshop)
                && Files.getLastModifiedTime(workshop)
                        .toInstant()
                        .isBefore(Instant.now().minus(PATIENCE))) {
            StartCacheMaker.delete(workshop);
        }
        Files.createDirectory(workshop);
    }
}
