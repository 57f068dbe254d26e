package org.wawasan.collaboration.campaign;

/** Who may enter ideas and give votes or coins. */
public enum Eligibility {

    /** Everybody with an account, also one that was opened for the campaign. */
    EVERYONE,
    /** Those who were members before the campaign opened. */
    MEMBERS,
    /** Members with one role. */
    ROLE,
    /** Customers who have a value of an attribute in common. */
    SEGMENT
}
