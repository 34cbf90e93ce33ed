package io.wirewatch.producer.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses behind a name. */
@FunctionalInterface
public interface HostLookup {

    /** As the system does it. */
    HostLookup SYSTEM = InetAddress::getAllByName;

    /**
     * All addresses of a host.
     *
     * @param host a name, or an address in text
     * @throws UnknownHostException if there is no such host
     */
    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
