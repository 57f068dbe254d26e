package org.wawasan.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.member.SignIn;

/** The form for signing in. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private Entrance entrance;
    @Inject
    private SignIn signIn;

    private String email;
    private String password;
    private boolean remember;

    public void signIn() {
        entrance.letIn(signIn.with(email, password, remember, entrance.browser(), entrance.getBack()), null);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }
}
