create sequence article_seq start with 1 increment by 50 nocache;
create sequence article_revision_seq start with 1 increment by 50 nocache;
create sequence article_feedback_seq start with 1 increment by 50 nocache;

create table article (
    id            bigint       not null primary key,
    version       int          not null,
    kind          varchar(20)  not null,
    owner_id      bigint       not null,
    audience      varchar(10)  not null,
    promoted_from bigint       null,
    created       datetime(6)  not null,
    source        varchar(40)  null,
    source_id     varchar(190) null collate utf8mb4_bin,
    unique key article_promoted_once (promoted_from),
    unique key article_source (source, source_id),
    constraint article_owner foreign key (owner_id) references member (id),
    constraint article_promoted foreign key (promoted_from) references knowledge_item (id),
    constraint article_kind_known check (kind in ('HOW_TO', 'FAQ', 'TROUBLESHOOTING', 'REFERENCE', 'ANNOUNCEMENT', 'STORY')),
    constraint article_audience_known check (audience in ('PUBLIC', 'MEMBERS', 'EMPLOYEES'))
);

-- Language, kind and foremost topic of an edition stand here a second time, so that the database itself refuses a second
-- edition in a language and every list is one range of one index.
create table article_edition (
    id                  bigint       not null primary key,
    article_id          bigint       not null,
    edition_language    varchar(2)   not null,
    article_kind        varchar(20)  not null,
    foremost_topic      bigint       null,
    excerpt             varchar(300) not null,
    revision            int          not null,
    shown_revision      int          not null,
    changes_wait        bit          as (if(revision > shown_revision, 1, 0)) stored,
    published           datetime(6)  null,
    verified            datetime(6)  null,
    verified_by         bigint       null,
    translation_of      bigint       null,
    translated_revision int          null,
    returned_note       varchar(500) null,
    source_digest       varchar(64)  null,
    helpful             int          not null default 0,
    not_helpful         int          not null default 0,
    unique key article_edition_language (article_id, edition_language),
    key article_edition_newest (published, id),
    key article_edition_kind (article_kind, published, id),
    key article_edition_topic (foremost_topic, edition_language, published, id),
    key article_edition_changes (changes_wait, id),
    constraint article_edition_item foreign key (id) references knowledge_item (id),
    constraint article_edition_article foreign key (article_id) references article (id),
    constraint article_edition_foremost foreign key (foremost_topic) references taxonomy_concept (id),
    constraint article_edition_verifier foreign key (verified_by) references member (id),
    constraint article_edition_translation foreign key (translation_of) references article_edition (id),
    constraint article_edition_language_known check (edition_language in ('ID', 'EN')),
    constraint article_edition_revisions check (shown_revision between 1 and revision),
    constraint article_edition_verified_by_somebody check ((verified is null) = (verified_by is null)),
    constraint article_edition_translated_revision check ((translation_of is null) = (translated_revision is null)),
    constraint article_edition_feedback_positive check (helpful >= 0 and not_helpful >= 0)
);

alter table knowledge_item
    add constraint article_status_known check (kind <> 'ARTICLE'
        or status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'NEEDS_VERIFICATION', 'ARCHIVED')),
    add constraint article_unpublished_is_internal check (kind <> 'ARTICLE'
        or visibility = 'EMPLOYEES' or status in ('PUBLISHED', 'NEEDS_VERIFICATION'));

create table article_revision (
    id            bigint       not null primary key,
    edition_id    bigint       not null,
    number        int          not null,
    title         varchar(200) not null,
    body          mediumtext   not null,
    author_id     bigint       not null,
    note          varchar(200) null,
    restored_from int          null,
    created       datetime(6)  not null,
    unique key article_revision_number (edition_id, number),
    constraint article_revision_edition foreign key (edition_id) references article_edition (id),
    constraint article_revision_author foreign key (author_id) references member (id),
    constraint article_revision_counted check (number > 0 and (restored_from is null or restored_from between 1 and number - 1))
);

-- One rating a member and edition, or a visitor (known by a keyed hash only) and edition.
create table article_feedback (
    id         bigint        not null primary key,
    edition_id bigint        not null,
    member_id  bigint        null,
    visitor    varchar(64)   null,
    helpful    bit           not null,
    reason     varchar(20)   null,
    remark     varchar(1000) null,
    created    datetime(6)   not null,
    unique key article_feedback_member (edition_id, member_id),
    unique key article_feedback_visitor (edition_id, visitor),
    key article_feedback_newest (edition_id, created),
    constraint article_feedback_edition foreign key (edition_id) references article_edition (id),
    constraint article_feedback_by foreign key (member_id) references member (id),
    constraint article_feedback_by_somebody check ((member_id is null) <> (visitor is null)),
    constraint article_feedback_reason_known check (reason in ('INCORRECT', 'OUTDATED', 'UNCLEAR', 'INCOMPLETE', 'OTHER'))
);
