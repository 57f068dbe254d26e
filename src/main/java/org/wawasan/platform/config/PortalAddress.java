package org.wawasan.platform.config;

import fish.payara.micro.PayaraMicro;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The portal's own address, for links in mails and at the first start. It comes from the settings or the running server,
 * never from a request, which could name any host.
 */
@ApplicationScoped
public class PortalAddress {

    /** Address under which people reach the portal, without a trailing slash. */
    public String get() {
        return Settings.baseUrl().orElseGet(() -> "http://localhost:" + port());
    }

    /** The HTTP port that the server really listens on. */
    int port() {
        List<Integer> ports = PayaraMicro.getInstance().getRuntime().getLocalDescriptor().getHttpPorts();
        return ports.get(0);
    }
}
