package org.wawasan.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.member.PasswordReset;
import org.wawasan.platform.mail.Mails;
import org.wawasan.platform.web.Redirect;

/** The form for who forgot the password. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    private Entrance entrance;
    @Inject
    private PasswordReset reset;
    @Inject
    private Redirect redirect;

    private String email;

    public void ask() {
        reset.ask(email, entrance.browser());
        redirect.to("/forgot?sent=true", null);
    }

    /** Whether the portal can mail a link. */
    public boolean isMailed() {
        return Mails.areSent();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
