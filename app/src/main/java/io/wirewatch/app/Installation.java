package io.wirewatch.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** Where the program is installed. */
final class Installation {

    private Installation() {}

    /** The folder the launcher names, or else the one that holds the program's jar. */
    static Path home() {
        String named = System.getProperty("wirewatch.home");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
        try {
            Path jar =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            Path folder = jar.toAbsolutePath().getParent();
            return folder == null ? jar : folder;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies at an address that is no path", e);
        }
    }
}
