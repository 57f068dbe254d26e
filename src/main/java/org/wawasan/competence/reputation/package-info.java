/**
 * Points for what others found useful: votes, accepted answers, published articles, released ideas, edits that were taken.
 * Reputation tells of taking part, whatever the subject; what somebody knows of a subject is {@code competence.expertise}.
 * {@link org.wawasan.competence.reputation.Earning} hears what happens, {@link org.wawasan.competence.reputation.Ledger} keeps
 * what it gave, and {@link org.wawasan.member.Privilege} says what points open.
 */
@Feature(uses = {"platform", "member", "knowledge", "competence.expertise"})
package org.wawasan.competence.reputation;

import org.wawasan.Feature;
