create sequence taxonomy_concept_seq start with 1 increment by 50;

create table taxonomy_concept (
    id        bigint       not null primary key,
    iri       varchar(300) not null,
    scheme    varchar(300) not null,
    notation  varchar(80)  not null,
    definition_id text     null,
    definition_en text     null,
    retired   bit          not null default 0,
    unique key taxonomy_concept_iri (iri),
    unique key taxonomy_concept_notation (scheme, notation)
);

create table taxonomy_label (
    concept_id bigint       not null,
    language   varchar(2)   not null,
    preferred  bit          not null,
    label      varchar(200) not null,
    primary key (concept_id, language, label),
    constraint taxonomy_label_concept foreign key (concept_id) references taxonomy_concept (id),
    constraint taxonomy_label_language_known check (language in ('ID', 'EN'))
);

create table taxonomy_relation (
    concept_id bigint      not null,
    other_id   bigint      not null,
    kind       varchar(10) not null,
    primary key (concept_id, kind, other_id),
    constraint taxonomy_relation_concept foreign key (concept_id) references taxonomy_concept (id),
    constraint taxonomy_relation_other foreign key (other_id) references taxonomy_concept (id),
    constraint taxonomy_relation_known check (kind in ('BROADER', 'RELATED')),
    constraint taxonomy_relation_distinct check (concept_id <> other_id)
);

create table knowledge_item_topic (
    item_id    bigint not null,
    position   int    not null,
    concept_id bigint not null,
    primary key (item_id, position),
    unique key knowledge_item_topic_once (concept_id, item_id),
    constraint knowledge_item_topic_item foreign key (item_id) references knowledge_item (id),
    constraint knowledge_item_topic_concept foreign key (concept_id) references taxonomy_concept (id)
);
