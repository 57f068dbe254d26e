/**
 * Tells members what happened on what they follow. A change that somebody should hear of fires
 * {@link org.wawasan.knowledge.Announced}; it is written down in the transaction of the change as one row
 * ({@link org.wawasan.operation.notification.Announcement}), and handed to everybody whom it concerns right after the commit
 * ({@link org.wawasan.operation.notification.Delivery}). Whatever is cut off in between is taken up again.
 */
@Feature(uses = {"platform", "member", "knowledge"})
package org.wawasan.operation.notification;

import org.wawasan.Feature;
