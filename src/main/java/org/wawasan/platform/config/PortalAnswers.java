package org.wawasan.platform.config;

/**
 * The portal has answered its first request.
 *
 * @param address under which it answers, without a trailing slash
 */
public record PortalAnswers(String address) {
}
