package org.wawasan.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.member.FirstAdministrator;

/** The form that the one-time link of the first start opens. */
@Named
@RequestScoped
public class WelcomePage {

    @Inject
    private Entrance entrance;
    @Inject
    private FirstAdministrator first;
    @Inject
    private Languages languages;

    private String name;
    private String email;
    private String password;
    private boolean invited;

    @PostConstruct
    void look() {
        invited = first.isInvited(entrance.getLink());
    }

    public void show() {
        entrance.bind();
        entrance.demandGood(invited);
    }

    public void become() {
        entrance.letIn(first.become(entrance.getLink(), name, email, password, languages.chosen(), entrance.browser()), "notice.administrator");
    }

    public boolean isInvited() {
        return invited;
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
