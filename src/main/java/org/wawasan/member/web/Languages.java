package org.wawasan.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.web.Preferences;

/** The choice of a language in a form; at first the one in which the form is read. */
@Named
@RequestScoped
public class Languages {

    private static final List<Option> OPTIONS = List.of(new Option("id", "Bahasa Indonesia"), new Option("en", "English"));

    @Inject
    private Preferences preferences;

    private String code;

    public List<Option> getOptions() {
        return OPTIONS;
    }

    /** Shows a language as chosen, unless the form has just said another. */
    void begin(Language language) {
        code = code == null ? language.code() : code;
    }

    public String getCode() {
        return code == null ? preferences.language().code() : code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    Language chosen() {
        return Language.of(code).orElseGet(preferences::language);
    }

    /** One language, in its own name. */
    public record Option(String value, String label) {

        // Expression language of Faces 4 reads properties of beans only.

        public String getValue() {
            return value;
        }

        public String getLabel() {
            return label;
        }
    }
}
