package org.hongtou.project;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.hongtou.files.FileTooLargeException;
import org.hongtou.files.OutsideTreeException;
import org.hongtou.files.RefusedFileException;
import org.hongtou.files.SpecialFileException;
import org.jspecify.annotations.Nullable;

/** Why a file could not be read or written, in words for a clerk. */
public final class Reasons {
    private Reasons() {}

    public static String of(Exception failure) {
        Throwable cause = failure.getCause() != null && failure instanceof java.io.UncheckedIOException
                ? failure.getCause()
                : failure;
        if (cause instanceof AccessDeniedException) {
            return "没有权限，或者文件正被别的程序打开（access denied）";
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
        return said == null ? cause.getClass().getSimpleName() : said;
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
