package org.wawasan.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page as it goes over the wire. */
record WrittenPage(String contentType, byte[] body) {

    void send(HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
