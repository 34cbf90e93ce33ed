package io.wirewatch.app.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a run known to the other terminals for as long as it lasts: in its own data folder, and in the usual one, where they look
 * when they are told nothing. A folder that cannot be written is passed over: the run works without it.
 */
public final class Announcement implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final Address address;
    private final List<DataFolder> folders = new ArrayList<>();

    /** Announces an address in these folders, each once. */
    public Announcement(Address address, List<DataFolder> where) {
        this.address = address;
        for (DataFolder folder : where.stream().distinct().toList()) {
            try {
                address.announceIn(folder);
                folders.add(folder);
            } catch (IOException e) {
                LOG.warn("The address cannot be written to {}: {}", folder.path(), e.toString());
            }
        }
    }

    /** Takes the address away again. */
    @Override
    public void close() {
        for (DataFolder folder : folders) {
            try {
                address.withdrawFrom(folder);
            } catch (IOException e) {
                LOG.warn("The address cannot be taken away from {}: {}", folder.path(), e.toString());
            }
        }
    }
}
