create table taxonomy_concept (
    id            bigint        not null primary key auto_increment,
    iri           varchar(300)  not null collate utf8mb4_bin,
    scheme        varchar(300)  not null collate utf8mb4_bin,
    notation      varchar(80)   not null,
    position      int           not null,
    definition_id varchar(2000) null,
    definition_en varchar(2000) null,
    retired       bit           not null default 0,
    unique key taxonomy_concept_iri (iri),
    unique key taxonomy_concept_notation (scheme, notation)
);

create table taxonomy_label (
    concept_id bigint       not null,
    language   varchar(2)   not null,
    label      varchar(200) not null collate utf8mb4_bin,
    preferred  bit          not null,
    primary key (concept_id, language, label),
    constraint taxonomy_label_concept foreign key (concept_id) references taxonomy_concept (id),
    constraint taxonomy_label_language_known check (language in ('ID', 'EN'))
);

create table taxonomy_relation (
    concept_id bigint      not null,
    kind       varchar(10) not null,
    other_id   bigint      not null,
    primary key (concept_id, kind, other_id),
    constraint taxonomy_relation_concept foreign key (concept_id) references taxonomy_concept (id),
    constraint taxonomy_relation_other foreign key (other_id) references taxonomy_concept (id),
    constraint taxonomy_relation_known check (kind in ('BROADER', 'RELATED', 'MATCH')),
    constraint taxonomy_relation_distinct check (concept_id <> other_id)
);

create table knowledge_item_topic (
    item_id    bigint not null,
    position   int    not null,
    concept_id bigint not null,
    primary key (item_id, position),
    -- Not unique: a list is rewritten row by row, and may hold a concept twice until the last row is written.
    key knowledge_item_topic_concept (concept_id, item_id),
    constraint knowledge_item_topic_item foreign key (item_id) references knowledge_item (id),
    constraint knowledge_item_topic_concept foreign key (concept_id) references taxonomy_concept (id)
);

-- What stands above all concepts, so that everything can be listed and counted like a topic.
insert into taxonomy_concept (id, iri, scheme, notation, position) values (1, 'urn:wawasan:everything', 'urn:wawasan', 'everything', -1);

-- Every item under each of its topics, under all topics broader than these, and under everything: each list of a topic page
-- is one index range.
create table taxonomy_filing (
    item_id    bigint      not null,
    concept_id bigint      not null,
    kind       varchar(20) not null,
    language   varchar(2)  not null,
    visibility varchar(10) not null,
    created    datetime(6) not null,
    primary key (item_id, concept_id),
    key taxonomy_filing_newest (concept_id, kind, created, item_id, visibility, language),
    key taxonomy_filing_newest_in_language (concept_id, kind, language, created, item_id, visibility),
    constraint taxonomy_filing_concept foreign key (concept_id) references taxonomy_concept (id),
    constraint taxonomy_filing_item foreign key (item_id) references knowledge_item (id)
);

-- How many items of a kind are filed under a concept or a narrower one; moves in the transaction that files or shows an item.
create table taxonomy_count (
    concept_id bigint      not null,
    kind       varchar(20) not null,
    language   varchar(2)  not null,
    visibility varchar(10) not null,
    items      int         not null,
    primary key (concept_id, kind, language, visibility),
    constraint taxonomy_count_concept foreign key (concept_id) references taxonomy_concept (id),
    constraint taxonomy_count_positive check (items >= 0)
);
