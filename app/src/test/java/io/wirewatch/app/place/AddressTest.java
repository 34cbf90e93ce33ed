package io.wirewatch.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressTest {

    private static final long NO_PROCESS = Long.MAX_VALUE;

    @TempDir
    Path path;

    private DataFolder folder = new DataFolder(Path.of(""));

    @BeforeEach
    void useTheTemporaryFolder() {
        folder = new DataFolder(path);
    }

    @Test
    void shouldBeFoundForAsLongAsItIsAnnounced() {
        // Given
        Address address = Address.ofThisProcess("127.0.0.1:1234", folder);

        // When / Then
        try (Announcement announcement = new Announcement(address, List.of(folder, folder))) {
            assertThat(Address.in(folder)).contains(address);
        }
        assertThat(Address.in(folder)).isEmpty();
        assertThat(path).isEmptyDirectory();
    }

    @Test
    void shouldCountAsNoneWhenItsProcessIsGone() throws IOException {
        // Given
        new Address("127.0.0.1:1234", NO_PROCESS, path).announceIn(folder);

        // When / Then
        assertThat(Address.in(folder)).isEmpty();
    }

    @Test
    void shouldLeaveTheAddressOfALaterRunAlone() throws IOException {
        // Given
        Address later = Address.ofThisProcess("127.0.0.1:2", folder);
        Announcement first = new Announcement(Address.ofThisProcess("127.0.0.1:1", folder), List.of(folder));
        later.announceIn(folder);

        // When
        first.close();

        // Then
        assertThat(Address.in(folder)).contains(later);
    }

    @Test
    void shouldCountAsNoneWhenTheFileIsNotOurs() throws IOException {
        // Given
        Files.writeString(folder.address(), "process=nobody\n");

        // When / Then
        assertThat(Address.in(folder)).isEmpty();
    }
}
