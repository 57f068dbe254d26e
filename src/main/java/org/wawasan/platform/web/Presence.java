package org.wawasan.platform.web;

/** Tells who makes the present request. Accounts are above the platform, so they implement it. */
public interface Presence {

    /** Whether it is a member, whose session is good. */
    boolean isSignedIn();
}
