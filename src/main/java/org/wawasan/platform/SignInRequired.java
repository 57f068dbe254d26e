package org.wawasan.platform;

/** Only a signed-in member may do this; the reader is brought to sign-in and back. */
public class SignInRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
