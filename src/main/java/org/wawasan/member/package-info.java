/** The people: accounts, roles, sessions, and the one place that decides who may do what. */
@Feature(uses = {"platform"})
package org.wawasan.member;

import org.wawasan.Feature;
