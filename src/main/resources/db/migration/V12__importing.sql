create sequence importing_run_seq start with 1 increment by 50;

create table importing_run (
    id            bigint       not null primary key,
    kind          varchar(20)  not null,
    source        varchar(40)  not null,
    source_name   varchar(40)  not null,
    language      varchar(2)   not null,
    topics        varchar(120) not null,
    files         varchar(300) not null,
    directory     varchar(200) null,
    member_id     bigint       not null,
    state         varchar(12)  not null,
    job_id        bigint       null,
    created       datetime(6)  not null,
    began         datetime(6)  null,
    finished      datetime(6)  null,
    added         bigint       not null default 0,
    changed       bigint       not null default 0,
    unchanged     bigint       not null default 0,
    refused       bigint       not null default 0,
    summary       mediumtext   null,
    broken_file   varchar(200) null,
    broken_line   bigint       null,
    broken_reason varchar(60)  null,
    broken_args   varchar(600) null,
    constraint importing_run_member foreign key (member_id) references member (id),
    constraint importing_run_kind_known check (kind in ('STACK_EXCHANGE', 'IDEAS_CSV', 'IDEAS_NDJSON', 'ARTICLES_NDJSON')),
    constraint importing_run_language_known check (language in ('ID', 'EN')),
    constraint importing_run_state_known check (state in ('CHECKING', 'BROKEN', 'READY', 'RUNNING', 'STOPPED', 'DONE'))
);

create table importing_refusal (
    run_id    bigint       not null,
    position  int          not null,
    file      varchar(200) not null,
    line      bigint       null,
    source_id varchar(200) null,
    field     varchar(40)  null,
    reason    varchar(60)  not null,
    args      varchar(600) not null,
    primary key (run_id, position),
    constraint importing_refusal_run foreign key (run_id) references importing_run (id)
);

-- What an import brought last, and what it became; so the same row again changes nothing.
create table importing_record (
    source    varchar(40)  not null,
    thing     varchar(10)  not null,
    source_id varchar(200) not null collate utf8mb4_bin,
    digest    varchar(64)  not null,
    target_id bigint       not null,
    primary key (source, thing, source_id),
    constraint importing_record_thing_known check (thing in ('IDEA', 'QUESTION', 'ANSWER', 'COMMENT'))
);
