create sequence knowledge_item_seq start with 1 increment by 50;
create sequence knowledge_comment_seq start with 1 increment by 50;
create sequence knowledge_provenance_seq start with 1 increment by 50;

create table knowledge_item (
    id            bigint       not null primary key,
    kind          varchar(20)  not null,
    version       int          not null,
    title         varchar(200) null,
    body          mediumtext   not null,
    body_html     mediumtext   not null,
    language      varchar(2)   not null,
    author_id     bigint       not null,
    visibility    varchar(10)  not null,
    status        varchar(20)  not null,
    direction     varchar(5)   not null,
    crm_process   varchar(10)  null,
    created       datetime(6)  not null,
    last_activity datetime(6)  not null,
    votes         int          not null default 0,
    comments      int          not null default 0,
    -- See the class Trending: a logarithm that needs no later correction.
    trending      double       not null default 0,
    source        varchar(40)  null,
    source_id     varchar(200) null collate utf8mb4_bin,
    unique key knowledge_item_source (source, source_id),
    -- One for each order of the lists; what the lists ask besides stands at the end, so that the index answers alone.
    key knowledge_item_newest (kind, created, id, visibility, status),
    key knowledge_item_top (kind, votes, id, visibility, status),
    key knowledge_item_discussed (kind, comments, id, visibility, status),
    key knowledge_item_trending (kind, trending, id, visibility, status),
    key knowledge_item_latest (kind, last_activity, id, visibility, status),
    key knowledge_item_status (kind, status, created, id),
    key knowledge_item_author (author_id, kind, created),
    constraint knowledge_item_author foreign key (author_id) references member (id),
    constraint knowledge_item_language_known check (language in ('ID', 'EN')),
    constraint knowledge_item_visibility_known check (visibility in ('PUBLIC', 'MEMBERS', 'EMPLOYEES')),
    constraint knowledge_item_direction_known check (direction in ('FOR', 'FROM', 'ABOUT')),
    constraint knowledge_item_process_known check (crm_process in ('MARKETING', 'SALES', 'SERVICE')),
    constraint knowledge_item_votes_positive check (votes >= 0),
    constraint knowledge_item_comments_positive check (comments >= 0)
);

create table knowledge_comment (
    id        bigint      not null primary key,
    item_id   bigint      not null,
    author_id bigint      not null,
    body      mediumtext  not null,
    body_html mediumtext  not null,
    created   datetime(6) not null,
    key knowledge_comment_order (item_id, created, id),
    constraint knowledge_comment_item foreign key (item_id) references knowledge_item (id),
    constraint knowledge_comment_author foreign key (author_id) references member (id)
);

create table knowledge_vote (
    item_id   bigint      not null,
    member_id bigint      not null,
    created   datetime(6) not null,
    primary key (item_id, member_id),
    key knowledge_vote_member (member_id, item_id),
    constraint knowledge_vote_item foreign key (item_id) references knowledge_item (id),
    constraint knowledge_vote_member foreign key (member_id) references member (id)
);

create table knowledge_follow (
    item_id   bigint      not null,
    member_id bigint      not null,
    created   datetime(6) not null,
    primary key (item_id, member_id),
    key knowledge_follow_member (member_id, item_id),
    constraint knowledge_follow_item foreign key (item_id) references knowledge_item (id),
    constraint knowledge_follow_member foreign key (member_id) references member (id)
);

create table knowledge_provenance (
    id        bigint      not null primary key,
    source_id bigint      not null,
    target_id bigint      not null,
    step      varchar(20) not null,
    member_id bigint      not null,
    created   datetime(6) not null,
    unique key knowledge_provenance_once (source_id, target_id, step),
    key knowledge_provenance_target (target_id),
    constraint knowledge_provenance_source foreign key (source_id) references knowledge_item (id),
    constraint knowledge_provenance_target foreign key (target_id) references knowledge_item (id),
    constraint knowledge_provenance_member foreign key (member_id) references member (id),
    constraint knowledge_provenance_distinct check (source_id <> target_id)
);
