package org.wawasan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.wawasan.platform.i18n.Language;

/** The language and theme in which the reader sees the portal. */
@Named
@RequestScoped
public class Preferences {

    @Inject
    private HttpServletRequest request;

    private Language language;

    public Language language() {
        if (language == null) {
            language = of(request);
        }
        return language;
    }

    public Language getLanguage() {
        return language();
    }

    public Locale getLocale() {
        return language().locale();
    }

    /** {@code light} or {@code dark} as chosen, {@code auto} where the system decides. */
    public String getTheme() {
        return theme(request);
    }

    static String theme(HttpServletRequest request) {
        return Cookies.find(request, PreferencesFilter.THEME).filter(PreferencesFilter::isTheme).orElse("auto");
    }

    /** Chosen language, else the browser's first of ours, else English. */
    static Language of(HttpServletRequest request) {
        Object chosen = request.getAttribute(PreferencesFilter.LANGUAGE);
        if (chosen instanceof Language now) {
            return now;
        }
        return Cookies.find(request, PreferencesFilter.LANGUAGE).flatMap(Language::of).orElseGet(() ->
                Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.of(locale.getLanguage()).stream()).findFirst().orElse(Language.EN));
    }
}
