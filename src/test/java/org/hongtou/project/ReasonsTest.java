package org.hongtou.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a system says of a file that can't be written, in words for a clerk. */
final class ReasonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No space left on device                          | 磁盘满了
            There is not enough space on the disk            | 磁盘满了
            Disk quota exceeded                              | 磁盘配额用完了
            Read-only file system                            | 只能读，不能写
            Permission denied                                | 没有权限
            The process cannot access the file because it is being used by another process | 正被别的程序打开
            File name too long                               | 文件名太长
            Input/output error                               | 读写出错
            The network path was not found                   | 网络文件夹连不上
            """)
    void isToldInChinese(String system, String told) {
        assertThat(Reasons.of(new FileSystemException("a.docx", null, system))).contains(told);
        assertThat(Reasons.of(new IOException(system))).contains(told);
        assertThat(Reasons.of(new UncheckedIOException(new IOException(system))))
                .contains(told);
    }

    @Test
    void noClassIsNamed() {
        assertThat(Reasons.of(new FileAlreadyExistsException("out"))).startsWith("“out”是文件，要的是文件夹");
        assertThat(Reasons.of(new AccessDeniedException("out"))).startsWith("没有权限");
    }
}
