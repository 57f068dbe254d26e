package org.wawasan.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.member.PasswordReset;

/** The form for a new password that a one-time link opens. */
@Named
@RequestScoped
public class ResetPage {

    @Inject
    private Entrance entrance;
    @Inject
    private PasswordReset reset;

    private String password;
    private boolean good;

    @PostConstruct
    void look() {
        good = reset.isGood(entrance.getLink());
    }

    public void show() {
        entrance.bind();
        entrance.demandGood(good);
    }

    public void reset() {
        entrance.letIn(reset.with(entrance.getLink(), password, entrance.browser()), "notice.password");
    }

    /** Whether the link still does something. */
    public boolean isGood() {
        return good;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
