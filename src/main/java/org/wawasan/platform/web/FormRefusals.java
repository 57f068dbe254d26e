package org.wawasan.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.wawasan.platform.Refused;

/** A refused one-button form goes back to its page, which says why. */
@Provider
public class FormRefusals implements ExceptionMapper<Refused> {

    @Inject
    private SeeOther seeOther;

    @Override
    public Response toResponse(Refused refused) {
        return seeOther.back("/", "error." + refused.violations().get(0).key());
    }
}
