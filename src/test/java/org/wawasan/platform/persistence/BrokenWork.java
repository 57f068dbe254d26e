package org.wawasan.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Work of a transaction that an error breaks off at its end. */
@ApplicationScoped
public class BrokenWork {

    @Transactional
    public void inTheTransactionThatIsThere(Runnable work) {
        breakOff(work);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void inOneOfItsOwn(Runnable work) {
        breakOff(work);
    }

    private static void breakOff(Runnable work) {
        work.run();
        throw new NoClassDefFoundError("As if a library were broken");
    }
}
