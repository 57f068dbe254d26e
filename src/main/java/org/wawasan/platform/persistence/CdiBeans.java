package org.wawasan.platform.persistence;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.util.function.Supplier;
import org.hibernate.resource.beans.container.spi.BeanContainer;
import org.hibernate.resource.beans.container.spi.ContainedBean;
import org.hibernate.resource.beans.spi.BeanInstanceProducer;

/**
 * Lets Hibernate's listeners, converters and bridges be CDI beans. The server hands Hibernate no bean manager, so beans are
 * resolved on first use.
 */
public class CdiBeans implements BeanContainer {

    @Override
    public <B> ContainedBean<B> getBean(Class<B> type, LifecycleOptions options, BeanInstanceProducer fallback) {
        return new Contained<>(() -> {
            Instance<B> found = CDI.current().select(type);
            return found.isResolvable() ? found.get() : fallback.produceBeanInstance(type);
        });
    }

    @Override
    public <B> ContainedBean<B> getBean(String name, Class<B> type, LifecycleOptions options, BeanInstanceProducer fallback) {
        return new Contained<>(() -> {
            Instance<B> found = CDI.current().select(type, jakarta.enterprise.inject.literal.NamedLiteral.of(name));
            return found.isResolvable() ? found.get() : fallback.produceBeanInstance(name, type);
        });
    }

    @Override
    public void stop() {
        // The beans belong to CDI.
    }

    private static final class Contained<B> implements ContainedBean<B> {

        private final Supplier<B> source;
        private B instance;

        Contained(Supplier<B> source) {
            this.source = source;
        }

        @Override
        public synchronized B getBeanInstance() {
            if (instance == null) {
                instance = source.get();
            }
            return instance;
        }
    }
}
