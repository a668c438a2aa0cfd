package org.hongtou.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.hongtou.bench.BenchContent;

/**
 * Replies built from the command line, start-up and files counted in, with at most 256 MB of heap.
 *
 * @param folder an empty folder to work in
 */
record Batches(Path folder) {
    private static final int CALM = 100;

    /**
     * A batch.
     *
     * @param documents how many replies
     * @param seconds how long their build took, in both formats
     * @param again how long the next build took, with nothing changed
     */
    record Batch(int documents, double seconds, double again) {}

    /** Of small batches the median of five is taken. */
    Batch run(int documents) throws IOException, InterruptedException {
        Path project = folder.resolve("batch-" + documents);
        BenchContent.writeReplies(project.resolve("content"), documents);
        int times = documents <= CALM ? 5 : 1;
        return new Batch(documents, median(project, times, "--force"), median(project, times));
    }

    private static double median(Path project, int times, String... more) throws IOException, InterruptedException {
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            seconds[i] = build(project, more);
        }
        Arrays.sort(seconds);
        return seconds[times / 2];
    }

    private static double build(Path project, String... more) throws IOException, InterruptedException {
        String[] command = new String[more.length + 2];
        command[0] = Path.of("hongtou").toAbsolutePath().toString();
        command[1] = "build";
        System.arraycopy(more, 0, command, 2, more.length);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xmx256m");
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        long nanos = System.nanoTime() - start;
        if (code != 0) {
            throw new IOException("the build of " + project + " ended with " + code);
        }
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
