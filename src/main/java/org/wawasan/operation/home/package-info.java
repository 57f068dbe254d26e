/** The first pages: what goes on in every part of the portal. */
@Feature(uses = {"platform", "collaboration.idea", "collaboration.forum", "content.article"})
package org.wawasan.operation.home;

import org.wawasan.Feature;
