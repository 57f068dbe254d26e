package org.wawasan.platform.persistence;

import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Synchronization;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the transactions of this process that changed what a reader may see. What was made of the data while the count stood
 * still, such as a page, is as true as if it were made now. Hibernate shows it every statement; those that every minute brings
 * and no page shows (signs of life of sessions and of the indexing) do not count, nor do those of what no visitor sees.
 */
public final class Changes implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final AtomicLong COUNT = new AtomicLong();
    private static final Pattern READS = Pattern.compile("\\s*\\(?\\s*(select|with)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("\\s*(insert (?:ignore )?into|update|delete from) `?(search_agent|member_session|forum_reading|knowledge_bookmark|platform_draft|gap|gap_\\w+|article_feedback|message|message_\\w+|notification|notification_\\w+|platform_job|article_reminder|idea_planned_release|quality_\\w+)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** How many there were; the same number before and after says that nothing became visible in between. */
    public static long count() {
        return COUNT.get();
    }

    @Override
    public String inspect(String sql) {
        if (isSeen(sql)) {
            countAtEnd();
        }
        return sql;
    }

    static boolean isSeen(String sql) {
        return !READS.matcher(sql).matches() && !UNSEEN.matcher(sql).matches();
    }

    /** Once a transaction, after its end: not before others can see what it did. */
    private static void countAtEnd() {
        TransactionSynchronizationRegistry transaction = registry();
        if (transaction.getTransactionKey() == null) {
            COUNT.incrementAndGet();
        } else if (transaction.getResource(Changes.class) == null) {
            transaction.putResource(Changes.class, true);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // Nothing is visible yet.
                }

                @Override
                public void afterCompletion(int status) {
                    COUNT.incrementAndGet();
                }
            });
        }
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no transactions", e);
        }
    }
}
