package org.wawasan.knowledge;

/** The direction of knowledge: for customers (articles), from customers (ideas, threads), about customers (cases, surveys). */
public enum Direction {

    FOR, FROM, ABOUT
}
