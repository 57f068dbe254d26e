create table platform_secret (
    name  varchar(40)  not null primary key,
    value varchar(200) not null
);

create table platform_draft (
    secret_hash varchar(64) not null primary key,
    fields      mediumtext  not null,
    created     datetime(6) not null,
    key platform_draft_created (created)
);

-- Hibernate Search, outbox-polling: changes wait here, in the transaction that made them, until they are in the index.
create table search_outbox_event (
    id           uuid         not null primary key,
    entityName   varchar(256) not null,
    entityId     varchar(256) not null,
    entityIdHash int          not null,
    tenantId     varchar(255) null,
    payload      longblob     not null,
    retries      int          not null,
    processAfter datetime(6)  not null,
    status       enum ('ABORTED', 'PENDING') not null,
    key search_outbox_event_hash (entityIdHash),
    key search_outbox_event_status (status),
    key search_outbox_event_after (processAfter)
);

create table search_agent (
    id                 uuid         not null primary key,
    type               enum ('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING') not null,
    name               varchar(255) not null,
    tenantId           varchar(255) null,
    expiration         datetime(6)  not null,
    state              enum ('RUNNING', 'SUSPENDED', 'WAITING') not null,
    totalShardCount    int          null,
    assignedShardIndex int          null,
    payload            longblob     null
);
