create sequence platform_job_seq start with 1 increment by 50;

create table platform_job (
    id         bigint       not null primary key,
    kind       varchar(60)  not null,
    -- The kind while the job runs, else null: of each kind one job at a time.
    active     varchar(60)  null,
    state      varchar(12)  not null,
    done       bigint       not null default 0,
    total      bigint       null,
    message    varchar(500) null,
    started_by bigint       null,
    started    datetime(6)  not null,
    alive      datetime(6)  not null,
    finished   datetime(6)  null,
    unique key platform_job_once (active),
    key platform_job_latest (kind, id),
    constraint platform_job_state_known check (state in ('RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
    constraint platform_job_active_running check ((active is not null) = (state = 'RUNNING'))
);
