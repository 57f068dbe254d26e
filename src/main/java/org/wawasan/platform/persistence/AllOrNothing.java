package org.wawasan.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Undoes a transaction whose work an {@link Error} breaks off: the server undoes it for exceptions only, else it keeps what was done by then. */
abstract class AllOrNothing {

    /** Right within the server's own interceptor of transactions. */
    private static final int WITHIN = Interceptor.Priority.PLATFORM_BEFORE + 201;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object work(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Error e) {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                transaction.setRollbackOnly();
            }
            throw e;
        }
    }

    @Interceptor
    @Transactional
    @Priority(WITHIN)
    static class Required extends AllOrNothing {
    }

    @Interceptor
    @Transactional(TxType.REQUIRES_NEW)
    @Priority(WITHIN)
    static class RequiresNew extends AllOrNothing {
    }
}
