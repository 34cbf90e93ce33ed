package io.wirewatch.app.command;

import java.util.Objects;
import org.apache.kafka.common.utils.AppInfoParser;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and of what it runs on, as the jar states it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "wirewatch " + Objects.requireNonNullElse(version, "(unpackaged)")
                    + " on Kafka " + AppInfoParser.getVersion() + ", Java "
                    + Runtime.version()
        };
    }
}
