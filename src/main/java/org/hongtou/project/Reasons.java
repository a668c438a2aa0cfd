package org.hongtou.project;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
        @Nullable String said = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : said;
    }
}
