package io.wirewatch.producer.source;

import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.archive.Archive;
import io.wirewatch.producer.archive.Member;
import io.wirewatch.producer.extract.Hints;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The items of the files in an archive, file by file, in the archive's order. */
final class ArchiveReading implements Reading {

    /**
     * What is known of an archive beside its bytes.
     *
     * @param origin where it stands
     * @param hints hold for every file in it
     * @param clock tells when a file is read
     */
    record Place(Origin origin, Hints hints, Clock clock) {

        Origin of(Member member) {
            return new Origin(origin.corpus(), origin.feed(), origin.location() + "!/" + member.name());
        }
    }

    private final Archive archive;
    private final Place place;
    private final FileReader files;
    private @Nullable Reading file;

    private ArchiveReading(Archive archive, Place place, FileReader files) {
        this.archive = archive;
        this.place = place;
        this.files = files;
    }

    /**
     * Opens an archive.
     *
     * @param files reads what is in it
     * @throws IOException if it is none; the stream is closed then
     */
    static ArchiveReading open(String name, InputStream in, Place place, FileReader files) throws IOException {
        try {
            return new ArchiveReading(Archive.open(name, in), place, files);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public Optional<Fetched> next() throws IOException {
        while (true) {
            Reading open = file;
            Optional<Fetched> item = open == null ? Optional.empty() : open.next();
            if (item.isPresent()) {
                return item;
            }
            Optional<Member> member = nextMember();
            if (member.isEmpty()) {
                return Optional.empty();
            }
            String trouble = member.get().trouble();
            if (trouble != null) {
                file = null;
                return Optional.of(Refusals.of(
                        place.of(member.get()),
                        RejectReason.FORBIDDEN,
                        trouble,
                        place.clock().instant()));
            }
            file = read(member.get());
        }
    }

    private Reading read(Member member) throws IOException {
        return files.open(new FileReader.Opened(member.name(), member.content(), -1), place.of(member), place.hints());
    }

    private Optional<Member> nextMember() throws IOException {
        Optional<Member> member = archive.next();
        while (member.isPresent() && isPassedOver(member.get().name())) {
            member = archive.next();
        }
        return member;
    }

    private static boolean isPassedOver(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/") || FolderWalk.isPassedOver(name);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
