package org.mentorbase.courier;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * The addresses that begin alike.
 *
 * @param bits how many of the first bits are the same
 */
record Network(InetAddress first, int bits) {

    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /**
     * Reads {@code 10.0.0.0/8}, {@code fd00::/8}, or a single address.
     *
     * @throws IllegalArgumentException with a sentence for people
     */
    static Network parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        try {
            if (NUMERIC.matcher(address).matches()) { // otherwise it would be looked up
                InetAddress first = InetAddress.getByName(address);
                int most = first.getAddress().length * Byte.SIZE;
                int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
                if (bits >= 0 && bits <= most) {
                    return new Network(first, bits);
                }
            }
        } catch (UnknownHostException | NumberFormatException malformed) {
            // said below
        }
        throw new IllegalArgumentException("“" + text + "” is no network, as 10.1.2.0/24 or fd00::/8 are.");
    }

    boolean contains(InetAddress address) {
        byte[] one = first.getAddress();
        byte[] other = address.getAddress();
        if (one.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((one[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
