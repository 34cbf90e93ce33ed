package io.wirewatch.producer.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Tells addresses that anybody may be sent to from those that belong to this machine, its network, or nobody.
 *
 * <p>Source: the IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890 and its updates). An IPv6 address that
 * carries an IPv4 address (mapped, compatible, NAT64, 6to4) counts as what it carries.
 */
final class PublicAddress {

    private static final int BYTE = 0xff;

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(bytes, 0);
        }
        return address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes, int at) {
        int a = bytes[at] & BYTE;
        int b = bytes[at + 1] & BYTE;
        int c = bytes[at + 2] & BYTE;
        if (a == 0 || a == 10 || a == 127 || a >= 224) {
            return false;
        }
        return switch (a) {
            case 100 -> b < 64 || b > 127;
            case 169 -> b != 254;
            case 172 -> b < 16 || b > 31;
            case 192 -> b != 168 && !(b == 0 && (c == 0 || c == 2)) && !(b == 88 && c == 99);
            case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100);
            case 203 -> !(b == 0 && c == 113);
            default -> true;
        };
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = pair(bytes, 0);
        if ((first & 0xfe00) == 0xfc00) {
            return false; // unique local
        }
        if (first == 0x2002) {
            return isPublic4(bytes, 2); // 6to4
        }
        if (first == 0x64 && pair(bytes, 2) == 0xff9b) {
            return pair(bytes, 4) == 0 && isPublic4(bytes, 12); // NAT64; 64:ff9b:1::/48 is for local use
        }
        boolean isReserved = first == 0x100 // discard
                || first == 0x2001
                        && (pair(bytes, 2) == 0xdb8 || (pair(bytes, 2) & 0xfe00) == 0) // examples, Teredo, tests
                || first == 0x3fff; // examples
        // Global unicast is 2000::/3; whatever carries an IPv4 address at its end begins with zeros.
        return (first & 0xe000) == 0x2000 && !isReserved || isCarried4(bytes) && isPublic4(bytes, 12);
    }

    private static boolean isCarried4(byte[] bytes) {
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        int marker = pair(bytes, 10);
        return marker == 0 || marker == 0xffff;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & BYTE) << 8 | bytes[at + 1] & BYTE;
    }
}
