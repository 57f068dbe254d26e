package org.wawasan.member;

/** Who may see an item. Every query for readers names the visibilities of its {@link Viewer}. */
public enum Visibility {

    PUBLIC, MEMBERS, EMPLOYEES
}
