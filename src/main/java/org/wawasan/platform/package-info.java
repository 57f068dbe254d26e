/** What every feature stands on: settings, database, texts, web plumbing, security, jobs, mail. It knows no feature. */
@Feature
package org.wawasan.platform;

import org.wawasan.Feature;
