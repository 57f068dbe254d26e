/** Work that outlives a request: it runs in the background as whoever started it, and its progress is kept in the database. */
package org.wawasan.platform.jobs;
