package org.hongtou.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches folders with all that is in them, folders made later too. A burst of changes, as when an editor writes a file
 * beside the old one and moves it into place, counts once. Belongs to one thread.
 */
public final class FolderWatch implements AutoCloseable {
    /** When nothing has changed for so long, a burst is over. */
    private static final long QUIET_MS = 80;
    /** A burst that never ends is cut here. */
    private static final long LONGEST_MS = 1000;

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<Path> leftOut;
    private final Set<Path> meant = new HashSet<>();

    /**
     * @param roots folders, which needn't be there yet, and files, of which the folder is watched without those in it
     * @param leftOut folders in which nothing is watched
     * @throws IOException if the system can't watch
     */
    public FolderWatch(List<Path> roots, Set<Path> leftOut) throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
        this.leftOut = Set.copyOf(leftOut);
        for (Path root : roots) {
            Path parent = root.getParent();
            boolean file = Files.exists(root) && !Files.isDirectory(root);
            meant.add(file && parent != null ? parent : root);
            // The folder above says when this one goes, and comes again.
            if (parent != null && Files.isDirectory(parent)) {
                add(parent);
            }
            if (!file) {
                register(root);
            }
        }
    }

    /**
     * Waits for the next burst of changes.
     *
     * @return the files and folders that changed; a folder for all that is in it where the system lost count
     * @throws InterruptedException if the wait is over
     */
    public Set<Path> next() throws InterruptedException, IOException {
        Set<Path> changed = new HashSet<>();
        while (changed.isEmpty()) {
            take(service.take(), changed);
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MS);
        @Nullable WatchKey more = service.poll(QUIET_MS, TimeUnit.MILLISECONDS);
        while (more != null && System.nanoTime() < end) {
            take(more, changed);
            more = service.poll(QUIET_MS, TimeUnit.MILLISECONDS);
        }
        if (more != null) {
            take(more, changed);
        }
        return changed;
    }

    private void take(WatchKey key, Set<Path> changed) throws IOException {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null) {
                continue;
            }
            if (!(event.context() instanceof Path name)) {
                register(folder);
                changed.add(folder);
                continue;
            }
            Path file = folder.resolve(name);
            if (isHidden(file) || leftOut.contains(file) || meant.stream().noneMatch(file::startsWith)) {
                continue;
            }
            changed.add(file);
            if (event.kind().equals(StandardWatchEventKinds.ENTRY_DELETE)) {
                forget(file);
            } else if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE) && Files.isDirectory(file)) {
                forget(file);
                register(file);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    /** A folder that was moved away is watched on, under the name that it had, unless it is let go. */
    private void forget(Path gone) {
        folders.entrySet().removeIf(watched -> {
            boolean within = watched.getValue().startsWith(gone);
            if (within) {
                watched.getKey().cancel();
            }
            return within;
        });
    }

    /** Watches a folder with all in it; of what goes meanwhile nobody need know more than that the folder changed. */
    private void register(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if ((!folder.equals(root) && isHidden(folder)) || leftOut.contains(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                add(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void add(Path folder) throws IOException {
        try {
            folders.put(
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE),
                    folder);
        } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
            // Gone again, or not for this user's eyes: whoever builds tells.
        }
    }

    /** What editors and this program keep beside a file while they write it. */
    private static boolean isHidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.startsWith("~") || name.endsWith("~") || name.endsWith(".tmp");
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
