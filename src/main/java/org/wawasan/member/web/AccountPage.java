package org.wawasan.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.member.Account;
import org.wawasan.member.Member;
import org.wawasan.platform.web.Redirect;

/** The own account: name and language, password, signed-in browsers. */
@Named
@RequestScoped
public class AccountPage {

    private static final String HERE = "/account";

    @Inject
    private Account account;
    @Inject
    private Entrance entrance;
    @Inject
    private Languages languages;
    @Inject
    private Redirect redirect;

    private Member member;
    private List<SessionLine> sessions;
    private String name;
    private String present;
    private String password;

    public void load() {
        member = account.get();
        sessions = account.sessions().stream().map(session -> SessionLine.of(session, entrance.token())).toList();
        languages.begin(member.getLanguage());
    }

    public void change() {
        account.change(name, languages.chosen());
        entrance.readIn(languages.chosen());
        redirect.to(HERE, "notice.saved");
    }

    public void changePassword() {
        entrance.letIn(account.changePassword(present, password, entrance.token(), entrance.browser()), HERE, "notice.password");
    }

    public Member getMember() {
        return member;
    }

    public List<SessionLine> getSessions() {
        return sessions;
    }

    public String getName() {
        return name == null && member != null ? member.getName() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
