package org.wawasan;

import java.net.http.HttpClient;

/** How tests speak to the portal without a browser. */
public final class Http {

    private Http() {
    }

    /** HTTP/1.1 as browsers do where there is no TLS; the change to HTTP/2 within a connection sometimes ends it. */
    public static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
