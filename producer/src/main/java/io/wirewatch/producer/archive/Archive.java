package io.wirewatch.producer.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** An open archive. For one thread. */
public final class Archive implements Closeable {

    private static final List<String> GZIPPED = List.of(".tar.gz", ".tgz");
    private static final int BUFFER = 64 * 1024;
    /** More are no corpus but an attempt to keep us busy. */
    private static final int MAX_MEMBERS = 2_000_000;

    private final ArchiveInputStream<? extends ArchiveEntry> members;
    private final Growth growth;
    private InputStream current = InputStream.nullInputStream();
    private int count;

    private Archive(ArchiveInputStream<? extends ArchiveEntry> members, Growth growth) {
        this.members = members;
        this.growth = growth;
    }

    /** Whether a file of this name is an archive. */
    public static boolean isArchive(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") || name.endsWith(".tar") || isGzipped(name);
    }

    private static boolean isGzipped(String name) {
        return GZIPPED.stream().anyMatch(name::endsWith);
    }

    /**
     * Opens an archive of the kind that its name tells.
     *
     * @param stream is closed with the archive
     * @throws IOException if it is none
     */
    public static Archive open(String fileName, InputStream stream) throws IOException {
        String name = fileName.toLowerCase(Locale.ROOT);
        Growth growth = new Growth();
        InputStream packed = new BufferedInputStream(growth.packed(stream), BUFFER);
        if (name.endsWith(".zip")) {
            String names = StandardCharsets.UTF_8.name();
            return new Archive(new ZipArchiveInputStream(packed, names, true, true), growth);
        }
        InputStream tar = isGzipped(name) ? new GZIPInputStream(packed, BUFFER) : packed;
        return new Archive(new TarArchiveInputStream(tar, StandardCharsets.UTF_8.name()), growth);
    }

    /**
     * The next file; folders are passed over.
     *
     * @return empty at the end
     * @throws IOException if the rest cannot be read
     */
    public Optional<Member> next() throws IOException {
        // what nobody read of the last one is unpacked all the same, and counted here
        current.transferTo(OutputStream.nullOutputStream());
        for (ArchiveEntry entry = members.getNextEntry(); entry != null; entry = members.getNextEntry()) {
            if (count++ >= MAX_MEMBERS) {
                throw new IOException("it has more than " + MAX_MEMBERS + " members");
            }
            if (!entry.isDirectory()) {
                return Optional.of(member(entry));
            }
        }
        return Optional.empty();
    }

    private Member member(ArchiveEntry entry) {
        String name = entry.getName().replace('\\', '/');
        if (leadsOut(name)) {
            return troubled(name, "its name leads out of the archive");
        }
        if (entry instanceof TarArchiveEntry tar && isSpecial(tar)) {
            return troubled(name, "it is a link or a device, not a file");
        }
        if (entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink()) {
            return troubled(name, "it is a link or a device, not a file");
        }
        if (isArchive(name)) {
            return troubled(name, "an archive in an archive is not opened");
        }
        if (!members.canReadEntryData(entry)) {
            return troubled(name, "it is encrypted, or packed in a way that is not known");
        }
        current = growth.unpacked(members);
        return new Member(name, current, null);
    }

    private Member troubled(String name, String trouble) {
        current = InputStream.nullInputStream();
        return new Member(name, InputStream.nullInputStream(), trouble);
    }

    private static boolean isSpecial(TarArchiveEntry entry) {
        return entry.isSymbolicLink()
                || entry.isLink()
                || entry.isFIFO()
                || entry.isBlockDevice()
                || entry.isCharacterDevice();
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.matches("(?s)[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
    }

    @Override
    public void close() throws IOException {
        members.close();
    }
}
