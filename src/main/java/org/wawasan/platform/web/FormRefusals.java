package org.wawasan.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Violation;

/** A refused one-button form goes back to its page, which says why. */
@Provider
public class FormRefusals implements ExceptionMapper<Refused> {

    @Inject
    private SeeOther seeOther;

    @Override
    public Response toResponse(Refused refused) {
        Violation first = refused.violations().get(0);
        return seeOther.back("/", "error." + first.key(), first.args().toArray());
    }
}
