package org.wawasan.composition.search;

import java.util.Map;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.spi.ServiceContributor;
import org.wawasan.platform.config.Settings;

/** Configures the search engine: Lucene in the data directory, or Elasticsearch or OpenSearch where the operator names one. */
public class SearchSettings implements ServiceContributor {

    private static final String PREFIX = "hibernate.search.";
    /** An engine that is silent for so long is taken to be away; what was to be indexed is tried again. Readers wait less, see {@link VisibleIndex}. */
    private static final String MOST_MILLIS = "10000";

    @Override
    public void contribute(StandardServiceRegistryBuilder builder) {
        common().forEach((name, value) -> builder.applySetting(PREFIX + name, value));
        (Settings.searchBackend().equals("elasticsearch") ? elasticsearch() : lucene())
                .forEach((name, value) -> builder.applySetting(PREFIX + "backend." + name, value));
    }

    private static Map<String, String> common() {
        return Map.of(
                "mapping.configurer", made(IndexMapping.class),
                "mapping.build_missing_discovered_jandex_indexes", "false",
                "coordination.strategy", "outbox-polling",
                "coordination.entity.mapping.agent.table", "search_agent",
                "coordination.entity.mapping.outboxevent.table", "search_outbox_event",
                "coordination.event_processor.polling_interval", "500",
                "coordination.event_processor.batch_size", "200",
                "coordination.event_processor.retry_delay", "5");
    }

    private static Map<String, String> lucene() {
        return Map.of(
                "type", "lucene",
                "lucene_version", "9.11.1",
                "directory.root", Settings.dataDirectory().resolve("index").toString(),
                "analysis.configurer", made(Analysis.class));
    }

    /** The portal starts while the engine is away, so the engine's version must be told. */
    private static Map<String, String> elasticsearch() {
        boolean secure = Settings.searchHosts().startsWith("https://");
        return Map.of(
                "type", "elasticsearch",
                "protocol", secure ? "https" : "http",
                "hosts", Settings.searchHosts().replaceAll("https?://", ""),
                "username", Settings.searchUser(),
                "password", Settings.searchPassword(),
                "version", Settings.searchVersion(),
                "version_check.enabled", "false",
                "read_timeout", MOST_MILLIS,
                "analysis.configurer", made(Analysis.class));
    }

    /** An object of the class made by its constructor: beans do not exist yet when the mapping is built. */
    private static String made(Class<?> type) {
        return "constructor:" + type.getName();
    }
}
