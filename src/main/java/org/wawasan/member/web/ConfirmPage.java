package org.wawasan.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.member.SignIn;

/** The page of the mailed link that confirms an e-mail address. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    private Entrance entrance;
    @Inject
    private SignIn signIn;

    private String password;
    private boolean good;

    @PostConstruct
    void look() {
        good = signIn.isConfirmation(entrance.getLink());
    }

    public void show() {
        entrance.bind();
        entrance.demandGood(good);
    }

    public void confirm() {
        entrance.letIn(signIn.confirming(entrance.getLink(), password, entrance.browser()), "notice.signedUp");
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
