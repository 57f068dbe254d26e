/**
 * The forum: members ask, discuss and tell; others reply; the asker names the answer that helped. A question that nobody has
 * replied to shows for how long it has been waiting, and an accepted answer is evidence of what its author knows.
 * {@link org.wawasan.collaboration.forum.ForumThread} tells the life of a thread; {@link org.wawasan.collaboration.forum.Forum}
 * and {@link org.wawasan.collaboration.forum.AcceptedAnswers} are what people do, {@link org.wawasan.collaboration.forum.Threads}
 * and {@link org.wawasan.collaboration.forum.Conversations} what they read.
 */
@Feature(uses = {"platform", "member", "knowledge", "composition.taxonomy", "composition.search", "competence.expertise", "competence.reputation", "content.gap", "content.article"})
package org.wawasan.collaboration.forum;

import org.wawasan.Feature;

