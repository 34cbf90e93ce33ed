package io.wirewatch.producer.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The only lookup that the HTTP client makes: it dials the addresses that are returned here and no others, so that a name cannot
 * mean one address when it is checked and another when it is dialled.
 */
class CheckedLookup implements DnsResolver {

    private final HostLookup lookup;
    private final boolean allowPrivate;

    CheckedLookup(HostLookup lookup, boolean allowPrivate) {
        this.lookup = lookup;
        this.allowPrivate = allowPrivate;
    }

    /** A host that must not be asked. */
    static final class Forbidden extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Forbidden(String host, InetAddress address) {
            super(host
                    + (host.equals(address.getHostAddress())
                            ? " is "
                            : " is " + address.getHostAddress() + ", which is ")
                    + "this machine, a private network or reserved; allowPrivate: true in wirewatch.yaml allows it");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = lookup.addressesOf(host);
        for (InetAddress address : addresses) {
            // One forbidden address spoils the others: a public host has no business with a private one.
            if (!allowPrivate && !PublicAddress.isPublic(address)) {
                throw new Forbidden(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
