/**
 * Mails: written in the transaction that gives rise to them and sent after it, so that none is sent for what did not happen
 * and none is lost while the mail server is away.
 */
package org.wawasan.platform.mail;
