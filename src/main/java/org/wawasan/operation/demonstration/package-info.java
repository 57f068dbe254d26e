/** A small community in both languages that fills an empty portal where its operator wants to see it at work. */
@Feature(uses = {"platform", "member", "knowledge", "composition.taxonomy", "competence.expertise", "content.article", "content.document",
        "content.quality", "collaboration.idea", "collaboration.campaign", "collaboration.pilot", "collaboration.forum",
        "collaboration.gate"})
package org.wawasan.operation.demonstration;

import org.wawasan.Feature;
