package org.mentorbase.courier;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.stream.Stream;

/**
 * Knows which addresses may be connected to: those of the public internet, and those that the configuration allows. Otherwise an
 * endpoint could be used to reach what only this machine reaches.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA's registries of special addresses</a>
 */
public final class AddressGuard {

    private static final ImmutableList<Network> SPECIAL_IPV4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    /** Of IPv6, nothing else is public; addresses that contain one of IPv4 by translation are not in it, or special. */
    private static final Network PUBLIC_IPV6 = Network.parse("2000::/3");

    private static final ImmutableList<Network> SPECIAL_IPV6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final ImmutableList<Network> allowed;

    private AddressGuard(ImmutableList<Network> allowed) {
        this.allowed = allowed;
    }

    /**
     * @param networks separated by commas, for example {@code 10.1.2.0/24,fd00::/8}; empty for none
     * @throws IllegalArgumentException with a sentence for people
     */
    public static AddressGuard allowing(String networks) {
        return new AddressGuard(Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(networks)
                .map(Network::parse)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Whether the configuration names it; only there, messages may go unencrypted. */
    boolean isAllowed(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address));
    }

    boolean permits(InetAddress address) {
        return isAllowed(address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (address instanceof Inet6Address) {
            return PUBLIC_IPV6.contains(address)
                    && SPECIAL_IPV6.stream().noneMatch(network -> network.contains(address));
        }
        return SPECIAL_IPV4.stream().noneMatch(network -> network.contains(address));
    }

    private static ImmutableList<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::parse).collect(ImmutableList.toImmutableList());
    }
}
