package org.wawasan.member;

import org.wawasan.platform.security.Network;

/**
 * From where somebody signs in.
 *
 * @param address network address, as text
 * @param agent   what the browser calls itself, null where it says nothing
 */
public record Browser(String address, String agent) {

    private static final int LONGEST_ADDRESS = 45;
    private static final int LONGEST_AGENT = 200;

    public Browser {
        address = clipped(address, LONGEST_ADDRESS);
        agent = clipped(agent, LONGEST_AGENT);
    }

    /** Who is counted as one, see {@link Network#of}. */
    public String network() {
        return Network.of(address);
    }

    private static String clipped(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
