package org.hongtou.project;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.hongtou.files.FileTooLargeException;
import org.hongtou.files.OutsideTreeException;
import org.hongtou.files.RefusedFileException;
import org.hongtou.files.SpecialFileException;
import org.jspecify.annotations.Nullable;

/** Why a file could not be read or written, in words for a clerk. */
public final class Reasons {
    private static final String DENIED = "没有权限，或者文件正被别的程序打开（access denied）";

    /** What systems say, Windows and others, by a part of it; an English Windows says it in English too. */
    private static final Map<String, String> SYSTEM = Map.ofEntries(
            Map.entry("No space left", "磁盘满了（no space left）"),
            Map.entry("not enough space", "磁盘满了（no space left）"),
            Map.entry("Disk quota exceeded", "磁盘配额用完了（disk quota exceeded）"),
            Map.entry("Read-only file system", "这个磁盘只能读，不能写（read-only）"),
            Map.entry("write protected", "这个磁盘只能读，不能写（read-only）"),
            Map.entry("Permission denied", DENIED),
            Map.entry("Operation not permitted", DENIED),
            Map.entry("Access is denied", DENIED),
            Map.entry("being used by another process", "文件正被别的程序打开（in use）"),
            Map.entry("File name too long", "文件名太长（name too long）"),
            Map.entry("Too many open files", "打开的文件太多，关掉一些程序再试（too many open files）"),
            Map.entry("Too many levels of symbolic links", "符号链接绕成了一圈（a loop of links）"),
            Map.entry("Input/output error", "磁盘或网络读写出错（input/output error）"),
            Map.entry("Stale file handle", "网络文件夹断开了，重新连接再试（stale file handle）"),
            Map.entry("network", "网络文件夹连不上（network）"),
            Map.entry("Broken pipe", "接收的程序已经结束（broken pipe）"),
            Map.entry("Not a directory", "路径里有一段是文件，不是文件夹（not a folder）"),
            Map.entry("Is a directory", "这是文件夹，要的是文件（a folder）"));

    private Reasons() {}

    public static String of(Exception failure) {
        Throwable cause = failure.getCause() != null && failure instanceof java.io.UncheckedIOException
                ? failure.getCause()
                : failure;
        if (cause instanceof AccessDeniedException) {
            return DENIED;
        }
        if (cause instanceof NoSuchFileException) {
            return "文件不在了（no such file）";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return name((FileSystemException) cause) + "是文件，要的是文件夹，请改名或者换一个文件夹（a file, not a folder）";
        }
        if (cause instanceof DirectoryNotEmptyException) {
            return name((FileSystemException) cause) + "是文件夹，要的是文件，请改名（a folder, not a file）";
        }
        if (cause instanceof RefusedFileException refused) {
            return of(refused);
        }
        @Nullable String said = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : inWords(said);
    }

    private static String inWords(String said) {
        return SYSTEM.entrySet().stream()
                .filter(known -> said.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder())
                .orElse(said);
    }

    private static String name(FileSystemException failure) {
        Path name =
                failure.getFile() == null ? null : Path.of(failure.getFile()).getFileName();
        return name == null ? "" : "“" + name + "”";
    }

    private static String of(RefusedFileException refused) {
        String name = "“" + refused.name() + "”";
        return switch (refused) {
            case FileTooLargeException large -> name + "超过 " + large.most() + " 字节（too large）";
            case OutsideTreeException outside ->
                name + "是通到项目之外的链接，或者在这样的文件夹里，不读（a link that leads out of the project）";
            case SpecialFileException special -> name + "是管道、套接字或设备，不是普通文件，不读（not a regular file）";
        };
    }
}
