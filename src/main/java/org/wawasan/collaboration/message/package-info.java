/**
 * Private messages: members write to a few others, whom nobody else can listen to. A conversation is seen by its participants
 * alone, administrators included, and is in no index, feed or count; only a message that a participant reports is shown to
 * moderators until they have dealt with it. {@link org.wawasan.collaboration.message.Conversation} tells the life of one;
 * {@link org.wawasan.collaboration.message.Correspondence} is what members do, {@link org.wawasan.collaboration.message.Inbox} what
 * they read.
 */
@Feature(uses = {"platform", "member", "knowledge", "competence.expertise"})
package org.wawasan.collaboration.message;

import org.wawasan.Feature;
