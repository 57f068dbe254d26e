-- What is missing, whoever noticed it: a search in vain, a question without an answer, a topic without an article or an expert.
-- One row for each thing missing, however often it comes back; see the class Gap.
create sequence gap_seq start with 1 increment by 50 nocache;
create sequence gap_event_seq start with 1 increment by 50 nocache;

create table gap (
    id          bigint       not null primary key,
    version     int          not null,
    kind        varchar(10)  not null,
    subject     varchar(120) not null collate utf8mb4_bin,
    words       varchar(200) null,
    language    varchar(2)   null,
    item_id     bigint       null,
    concept_id  bigint       null,
    demand      int          not null,
    since       datetime(6)  not null,
    last_seen   datetime(6)  not null,
    score       double       not null,
    state       varchar(10)  not null,
    waiting     bit as (if(state in ('OPEN', 'ASSIGNED'), 1, 0)) stored,
    assignee_id bigint       null,
    reason      varchar(300) null,
    draft_id    bigint       null,
    filled_by   bigint       null,
    unique key gap_subject (kind, subject),
    key gap_rank (waiting, score, id),
    key gap_kind_rank (waiting, kind, score, id),
    key gap_assignee_rank (waiting, assignee_id, score, id),
    key gap_state_rank (state, score, id),
    constraint gap_item foreign key (item_id) references knowledge_item (id) on delete cascade,
    constraint gap_concept foreign key (concept_id) references taxonomy_concept (id) on delete cascade,
    constraint gap_assignee foreign key (assignee_id) references member (id),
    constraint gap_draft foreign key (draft_id) references knowledge_item (id) on delete set null,
    constraint gap_filled_by foreign key (filled_by) references knowledge_item (id) on delete set null,
    constraint gap_kind_known check (kind in ('SEARCH', 'QUESTION', 'ARTICLE', 'EXPERT')),
    constraint gap_state_known check (state in ('OPEN', 'ASSIGNED', 'DISMISSED', 'CLOSED')),
    constraint gap_assigned_to_somebody check ((state = 'ASSIGNED') = (assignee_id is not null)),
    constraint gap_dismissed_says_why check ((state = 'DISMISSED') = (reason is not null)),
    constraint gap_demand_positive check (demand >= 0)
);

create table gap_topic (
    gap_id     bigint not null,
    concept_id bigint not null,
    primary key (gap_id, concept_id),
    key gap_topic_concept (concept_id, gap_id),
    constraint gap_topic_gap foreign key (gap_id) references gap (id) on delete cascade,
    constraint gap_topic_concept foreign key (concept_id) references taxonomy_concept (id) on delete cascade
);

-- What was done with a gap; member_id is null where the portal did it by itself.
create table gap_event (
    id          bigint       not null primary key,
    gap_id      bigint       not null,
    what        varchar(10)  not null,
    member_id   bigint       null,
    assignee_id bigint       null,
    note        varchar(300) null,
    item_id     bigint       null,
    created     datetime(6)  not null,
    key gap_event_order (gap_id, id),
    constraint gap_event_gap foreign key (gap_id) references gap (id) on delete cascade,
    constraint gap_event_member foreign key (member_id) references member (id),
    constraint gap_event_assignee foreign key (assignee_id) references member (id),
    constraint gap_event_item foreign key (item_id) references knowledge_item (id) on delete set null,
    constraint gap_event_known check (what in ('NOTICED', 'ASSIGNED', 'RETURNED', 'DISMISSED', 'RECALLED', 'DRAFTED', 'CLOSED', 'RETURNS'))
);

-- A thread with the same title is found before another one is posted.
alter table knowledge_item add key knowledge_item_titled (title);

-- On how many days words were searched in vain.
alter table gap_search add column days int not null default 1, add column first_asked datetime(6) null;
update gap_search set first_asked = last_asked;
alter table gap_search modify first_asked datetime(6) not null;

-- What is told need not be about an item of knowledge: then the heading and the path say what it is about.
alter table notification_announcement
    modify item_id bigint null,
    add column heading varchar(200) null,
    add column path varchar(200) null,
    add constraint notification_announcement_about check (if(item_id is null, path is not null and heading is not null, path is null and heading is null));

-- When what was wished for was released, so that releases are counted by month; an idea that is reopened goes.
create table knowledge_release (
    item_id  bigint      not null primary key,
    released datetime(6) not null,
    key knowledge_release_order (released),
    constraint knowledge_release_item foreign key (item_id) references knowledge_item (id) on delete cascade
);
insert into knowledge_release (item_id, released)
    select i.id, max(c.created) from knowledge_item i join idea_status_change c on c.idea_id = i.id and c.to_status = 'RELEASED' and c.from_status <> 'RELEASED'
    where i.kind = 'IDEA' and i.status = 'RELEASED' group by i.id;
