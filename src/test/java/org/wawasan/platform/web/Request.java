package org.wawasan.platform.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A request for tests without a server, from 203.0.113.9 to {@code /ideas/new}.
 *
 * @param length -1 where its sender does not tell it
 */
record Request(Map<String, List<String>> headers, long length, ServletInputStream body) {

    static final String PEER = "203.0.113.9";

    static HttpServletRequest with(String header, String... lines) {
        return new Request(Map.of(header, List.of(lines)), 0, null).asServlets();
    }

    HttpServletRequest asServlets() {
        return (HttpServletRequest) Proxy.newProxyInstance(Request.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getHeaders" -> Collections.enumeration(headers.getOrDefault((String) args[0], List.of()));
                    case "getContentType" -> headers.getOrDefault("Content-Type", List.of()).stream().findFirst().orElse(null);
                    case "getContentLengthLong" -> length;
                    case "getInputStream" -> body;
                    case "getRemoteAddr" -> PEER;
                    case "getRequestURI" -> "/ideas/new";
                    case "getAttribute" -> null;
                    case "isSecure" -> true;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
