package org.wawasan.member;

/** Tells who makes the present request. The web layer knows it by cookie; outside of a request it is nobody. */
public interface Authentication {

    Viewer viewer();
}
