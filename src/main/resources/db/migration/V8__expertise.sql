create table expertise_profile (
    member_id  bigint       not null primary key,
    version    int          not null,
    headline   varchar(120) not null,
    bio        mediumtext   not null,
    bio_html   mediumtext   not null,
    indonesian bit          not null,
    english    bit          not null,
    open       bit          not null,
    listed     bit          not null,
    created    datetime(6)  not null,
    constraint expertise_profile_member foreign key (member_id) references member (id),
    constraint expertise_profile_speaks check (indonesian or english)
);

create table expertise_claim (
    member_id  bigint not null,
    concept_id bigint not null,
    primary key (member_id, concept_id),
    constraint expertise_claim_profile foreign key (member_id) references expertise_profile (member_id),
    constraint expertise_claim_concept foreign key (concept_id) references taxonomy_concept (id)
);

-- What a member did that shows what they know, once for each topic that it speaks for.
create table expertise_evidence (
    member_id  bigint      not null,
    kind       varchar(20) not null,
    item_id    bigint      not null,
    concept_id bigint      not null,
    happened   datetime(6) not null,
    primary key (kind, item_id, member_id, concept_id),
    key expertise_evidence_newest (member_id, happened, kind, item_id),
    constraint expertise_evidence_profile foreign key (member_id) references expertise_profile (member_id),
    constraint expertise_evidence_item foreign key (item_id) references knowledge_item (id),
    constraint expertise_evidence_concept foreign key (concept_id) references taxonomy_concept (id),
    constraint expertise_evidence_kind_known check (kind in ('ACCEPTED_ANSWER', 'ARTICLE', 'RELEASED_IDEA', 'ENDORSEMENT', 'COMPLETED_PATH'))
);

-- How much the evidence of a listed member weighs for a concept, narrower ones included, as a logarithm that time does not
-- change (see Decay); -1000 where something is claimed only. A part of the directory is one range of its index.
create table expertise_score (
    member_id  bigint not null,
    concept_id bigint not null,
    score      double not null,
    direct     bit    not null,
    primary key (member_id, concept_id),
    key expertise_score_directory (concept_id, score, member_id),
    constraint expertise_score_profile foreign key (member_id) references expertise_profile (member_id),
    constraint expertise_score_concept foreign key (concept_id) references taxonomy_concept (id)
);
