package org.wawasan.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.TooManyRequests;

/**
 * Answers a one-button form as {@link ErrorFilter} answers a page, with the portal's error page; who pressed too often goes
 * back to the form's page, which tells how long to wait, or, where something was written, to the error page, which keeps it.
 */
@Provider
public class FormErrors implements ExceptionMapper<RuntimeException> {

    private static final System.Logger LOG = System.getLogger(FormErrors.class.getName());

    @Inject
    private HttpServletRequest request;
    @Inject
    private SeeOther seeOther;
    @Inject
    private OldForm sent;

    @Override
    public Response toResponse(RuntimeException thrown) {
        RuntimeException ours = ErrorFilter.ours(thrown);
        if (ours instanceof TooManyRequests often) {
            if (isOfAPage() && !sent.isWritten()) {
                return seeOther.back("/", "error." + often.violation().key(), often.violation().args().toArray());
            }
            request.setAttribute(ErrorFilter.OFTEN, often.violation());
            return Response.status(429).header("Retry-After", often.retryAfterSeconds()).build();
        }
        if (ours instanceof NotFound) {
            return Response.status(404).build();
        }
        if (ours instanceof Forbidden) {
            return Response.status(403).build();
        }
        if (thrown instanceof WebApplicationException known) {
            return known.getResponse();
        }
        LOG.log(System.Logger.Level.ERROR, "A form's action failed", thrown);
        return Response.serverError().build();
    }

    /** Whether a browser shows the answer to the reader; a script looks at its status. */
    private boolean isOfAPage() {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}
