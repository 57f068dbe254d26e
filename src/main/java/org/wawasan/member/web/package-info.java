/** The pages of accounts: signing up, in and out, the own account, members and roles. */
package org.wawasan.member.web;
