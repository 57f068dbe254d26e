package org.wawasan.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.wawasan.member.SignUp;
import org.wawasan.member.SignedIn;
import org.wawasan.platform.mail.Mails;
import org.wawasan.platform.web.Redirect;

/** The form for opening an account. */
@Named
@RequestScoped
public class SignUpPage {

    @Inject
    private Entrance entrance;
    @Inject
    private SignUp signUp;
    @Inject
    private Languages languages;
    @Inject
    private Redirect redirect;

    private String name;
    private String email;
    private String password;

    public void signUp() {
        Optional<SignedIn> signedIn = signUp.with(name, email, password, languages.chosen(), entrance.browser(), entrance.getBack());
        if (signedIn.isPresent()) {
            entrance.letIn(signedIn.get(), "notice.signedUp");
        } else {
            redirect.to("/sign-up?sent=true", null);
        }
    }

    /** Whether a link will be mailed before the account can be used. */
    public boolean isConfirmed() {
        return Mails.areSent();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
}
