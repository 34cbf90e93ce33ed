package io.wirewatch.app.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The claim of one process on a broker folder. The operating system drops it when the process ends, however it ends.
 *
 * <p>Kafka locks its log folder too, but only after the controller has begun to write there.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Claims the folder, which is created where it is missing.
     *
     * @throws BrokerException if another broker has it, or it cannot be written
     */
    static FolderLock of(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new BrokerException("the data folder " + folder
                        + " is in use by another Wirewatch: end that one, or give another folder");
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new BrokerException(BrokerFolder.cannotUse(folder, e), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new BrokerException("cannot release the data folder: " + e.getMessage(), e);
        }
    }
}
