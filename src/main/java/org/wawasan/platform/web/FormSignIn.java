package org.wawasan.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.wawasan.platform.SignInRequired;

/** A visitor's one-button form goes to sign-in and then back to its page, where the button can be pressed again. */
@Provider
public class FormSignIn implements ExceptionMapper<SignInRequired> {

    @Inject
    private SeeOther seeOther;

    @Override
    public Response toResponse(SignInRequired required) {
        return seeOther.to("/sign-in?back=" + Requests.encode(seeOther.page("/")), "notice.signInToAct");
    }
}
