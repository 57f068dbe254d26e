package org.wawasan.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

class UploadLimitTest {

    private static final String FORM = "multipart/form-data; boundary=x";
    private static final long FIVE_FILES = 5 * 20_000_000L + 1_000_000;
    private static final String PASSED = "passed";

    @Test
    void visitorsFormMayEncloseAllThatItPromises() throws Exception {
        assertEquals(PASSED, answer(FORM, FIVE_FILES, false));
        assertEquals(PASSED, answer(FORM, UploadLimit.MOST_OF_VISITORS, false));
    }

    @Test
    void whatIsTooLargeIsToldByTheLimitOfWhoSentIt() throws Exception {
        assertEquals("303 error.upload.tooLarge.visitors", answer(FORM, UploadLimit.MOST_OF_VISITORS + 1, false));
        assertEquals(PASSED, answer(FORM, UploadLimit.MOST, true));
        assertEquals("303 error.upload.tooLarge", answer(FORM, UploadLimit.MOST + 1, true));
        for (Language language : Language.values()) {
            assertTrue(Texts.of(language, "error.upload.tooLarge").contains((UploadLimit.MOST >> 20) + " MB"));
            assertTrue(Texts.of(language, "error.upload.tooLarge.visitors").contains((UploadLimit.MOST_OF_VISITORS >> 20) + " MB"));
        }
    }

    @Test
    void filesOfUntoldLengthAreNotTaken() throws Exception {
        assertEquals("411", answer(FORM, -1, true));
        assertEquals("411", answer("Multipart/Form-Data; boundary=x", -1, false));
        assertEquals(PASSED, answer(null, -1, false), "a page that is only read");
    }

    /** {@link #PASSED} where the request goes on, else the status and what the notice says. */
    private static String answer(String type, long length, boolean signedIn) throws ServletException, IOException {
        List<String> answer = new ArrayList<>();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(UploadLimitTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "setStatus" -> answer.add(0, args[0].toString());
                        case "addCookie" -> answer.add(((Cookie) args[0]).getValue());
                        case "setHeader" -> assertEquals("/ideas/new", args[1]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
        Request request = new Request(type == null ? Map.of() : Map.of("Content-Type", List.of(type)), length, new Nothing());
        new UploadLimit(() -> signedIn).doFilter(request.asServlets(), response, (passed, on) -> answer.add(PASSED));
        return String.join(" ", answer);
    }

    private static final class Nothing extends ServletInputStream {

        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
