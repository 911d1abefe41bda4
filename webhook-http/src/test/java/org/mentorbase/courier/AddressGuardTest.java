package org.mentorbase.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.1",
                "2130706433",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.168.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1"
            })
    void what_is_not_public_is_not_permitted(String address) throws UnknownHostException {
        assertThat(AddressGuard.allowing("").permits(address(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "128.232.0.20",
                "172.15.0.1",
                "172.32.0.1",
                "::ffff:128.232.0.20",
                "2a00:1450:4009:81f::200e",
                "2606:4700::1111"
            })
    void what_is_public_is(String address) throws UnknownHostException {
        assertThat(AddressGuard.allowing("").permits(address(address))).isTrue();
    }

    @Test
    void the_configuration_allows_single_networks() throws UnknownHostException {
        AddressGuard guard = AddressGuard.allowing("10.1.2.0/23, fd00::/8,127.0.0.1");

        assertThat(guard.permits(address("10.1.3.255"))).isTrue();
        assertThat(guard.permits(address("10.1.4.0"))).isFalse();
        assertThat(guard.permits(address("fd12::1"))).isTrue();
        assertThat(guard.permits(address("127.0.0.1"))).isTrue();
        assertThat(guard.permits(address("127.0.0.2"))).isFalse();
        assertThat(guard.isAllowed(address("128.232.0.20"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "fd00::/129", "example.org/8"})
    void what_is_no_network_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressGuard.allowing(text))
                .withMessageContaining(text);
    }

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getAllByName(literal)[0];
    }
}
