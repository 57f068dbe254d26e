package org.wawasan.knowledge.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.wawasan.member.Access;
import org.wawasan.member.Visibility;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.SignInFirst;

/**
 * A form in which employees write what others read: for whom, what was changed, and what the form knew when it was opened. Whoever
 * was signed out meanwhile signs in again and finds what was typed.
 */
public abstract class EmployeesForm extends ItemWords {

    @Inject
    private Access access;
    @Inject
    private SignInFirst signInFirst;

    private String audience;
    private String note;
    private String state;

    @Override
    protected Map<String, String> typed() {
        Map<String, String> typed = super.typed();
        typed.put("audience", audience);
        typed.put("note", note);
        typed.put("state", state);
        return typed;
    }

    @Override
    protected void take(Map<String, String> kept) {
        super.take(kept);
        audience = kept.getOrDefault("audience", audience);
        note = kept.getOrDefault("note", note);
        state = kept.getOrDefault("state", state);
    }

    protected void takeKept() {
        take(signInFirst.kept());
    }

    /** Keeps what was typed where nobody is signed in; then nothing else is to be done. */
    protected boolean keptForSignIn() {
        if (access.viewer().isSignedIn()) {
            return false;
        }
        signInFirst.keep(typed());
        return true;
    }

    /** Whether a post was sent by somebody who is signed out: then nothing is read, since the form only keeps what was typed. */
    protected boolean isPostOfNobody() {
        return isPostback() && !access.viewer().isSignedIn();
    }

    protected static boolean isPostback() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** The number that a hidden field holds; -1 where it holds none. */
    protected static int number(String text) {
        return text == null || !text.matches("\\d{1,9}") ? -1 : Integer.parseInt(text);
    }

    /** For whom it is; null where nothing known was chosen. */
    protected Visibility readers() {
        return Visibility.audience(audience).orElse(null);
    }

    public List<Option> getAudiences() {
        return options(Visibility.AUDIENCES.stream().map(Visibility::name), "knowledge.audience.");
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** What the form knew when it was opened, to tell whether somebody changed it since. */
    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
