package org.wawasan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.wawasan.platform.i18n.Texts;

/**
 * The sentence that tells, on the page after a change, what was done or why it was not. It travels as the key of a text
 * ({@code notice.…} or {@code error.…}) in a cookie, so nothing that another could write is ever shown.
 */
@Named
@RequestScoped
public class Notice {

    static final String COOKIE = "notice";

    @Inject
    private HttpServletRequest request;
    @Inject
    private Preferences preferences;

    private String text;
    private boolean bad;
    private boolean read;

    /** Leaves a notice for the following page. */
    public static void leave(HttpServletRequest request, HttpServletResponse response, String key) {
        Cookies.set(request, response, COOKIE, key, null);
    }

    /** The text, or null. It is shown once. */
    public String getText() {
        read();
        return text;
    }

    /** Whether it tells of a refusal. */
    public boolean isBad() {
        read();
        return bad;
    }

    private void read() {
        if (!read) {
            read = true;
            Cookies.find(request, COOKIE).filter(key -> key.matches("(notice|error)\\.[a-zA-Z0-9.-]{1,80}")).ifPresent(key -> {
                text = Texts.find(preferences.language(), key).orElse(null);
                bad = key.startsWith("error.");
                Cookies.remove(request, (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse(), COOKIE);
            });
        }
    }
}
