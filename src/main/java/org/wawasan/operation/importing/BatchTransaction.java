package org.wawasan.operation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** A batch of rows is stored in one transaction, whatever becomes of the batches after it. */
@ApplicationScoped
class BatchTransaction {

    @Transactional(TxType.REQUIRES_NEW)
    void around(Runnable batch) {
        batch.run();
    }
}
