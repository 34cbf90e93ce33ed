package io.wirewatch.producer.archive;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file in an archive.
 *
 * @param name its path in the archive, with {@code /} between its parts
 * @param content its bytes; ends where the member ends, and closing it closes nothing
 * @param trouble why it cannot be read, one line; absent where it can
 */
public record Member(
        String name, InputStream content, @Nullable String trouble) {}
