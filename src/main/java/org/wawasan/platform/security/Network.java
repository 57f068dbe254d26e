package org.wawasan.platform.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Network addresses as limits count them. Names are never looked up. */
public final class Network {

    private static final int CUSTOMER_BYTES = 8;
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|[01]?\\d?\\d)";
    private static final Pattern VERSION_4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern VERSION_6 = Pattern.compile("(?=[^:]{0,4}:)[\\da-fA-F:][\\da-fA-F:.]{1,44}");

    private Network() {
    }

    /**
     * Who is counted as one: an address, or the 64 bits of an IPv6 address that one customer is given whole. Any other text
     * stands for itself.
     */
    public static String of(String address) {
        return parsed(address).map(known -> known instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), CUSTOMER_BYTES)) : known.getHostAddress())
                .orElse(String.valueOf(address));
    }

    /** Whether the text is an address in numbers. */
    public static boolean isAddress(String text) {
        return parsed(text).isPresent();
    }

    private static Optional<InetAddress> parsed(String text) {
        String numbers = String.valueOf(text).replaceFirst("%.*", "");
        if (!VERSION_4.matcher(numbers).matches() && !VERSION_6.matcher(numbers).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(numbers));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}
