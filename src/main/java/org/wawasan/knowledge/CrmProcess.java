package org.wawasan.knowledge;

/** The process of customer relationship management that an item serves. */
public enum CrmProcess {

    MARKETING, SALES, SERVICE
}
