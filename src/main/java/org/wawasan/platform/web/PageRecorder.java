package org.wawasan.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back a page that is written as text until it is whole; whatever else is answered goes on its way at once. */
class PageRecorder extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 15);
    private PrintWriter writer;
    private boolean personal;

    PageRecorder(HttpServletResponse response) {
        super(response);
    }

    /** What was written, or null where nothing was written as text. */
    WrittenPage page() {
        if (writer == null) {
            return null;
        }
        writer.flush();
        return new WrittenPage(getContentType(), body.toByteArray());
    }

    /** Whether the same page may be shown to others who ask for it. */
    boolean isForEveryone() {
        return !personal && getStatus() == SC_OK;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), false);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        clear();
    }

    @Override
    public void reset() {
        super.reset();
        clear();
    }

    private void clear() {
        if (writer != null) {
            writer.flush();
            body.reset();
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        writer = null;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        writer = null;
        super.sendError(status, message);
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, String value) {
        personal |= !name.equalsIgnoreCase("Content-Type");
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        personal = true;
        super.addHeader(name, value);
    }
}
