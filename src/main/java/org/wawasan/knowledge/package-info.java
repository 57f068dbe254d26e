/** The shared kernel: what every piece of customer knowledge is, and what can be done with any of them. */
@Feature(uses = {"platform", "member"})
package org.wawasan.knowledge;

import org.wawasan.Feature;
