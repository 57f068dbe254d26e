package org.wawasan.member;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where somebody signs in.
 *
 * @param address network address, as text
 * @param agent   what the browser calls itself, null where it says nothing
 */
public record Browser(String address, String agent) {

    private static final int LONGEST_ADDRESS = 45;
    private static final int LONGEST_AGENT = 200;
    private static final int NETWORK_BYTES = 8;

    public Browser {
        address = clipped(address, LONGEST_ADDRESS);
        agent = clipped(agent, LONGEST_AGENT);
    }

    /** Who is counted as one: an address, or the 64 bits of an IPv6 address that one customer is given whole. */
    public String network() {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    private static String clipped(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
