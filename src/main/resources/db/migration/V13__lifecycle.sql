create sequence notification_announcement_seq start with 1 increment by 1;

-- What happened: one row, however many hear of it.
create table notification_announcement (
    id          bigint       not null primary key,
    item_id     bigint       not null,
    followed_id bigint       null,
    actor_id    bigint       null,
    what        varchar(40)  not null,
    label       varchar(80)  null,
    words       varchar(250) null,
    place       varchar(40)  null,
    delivered   bit          not null default 0,
    created     datetime(6)  not null,
    key notification_announcement_waiting (delivered, id),
    constraint notification_announcement_item foreign key (item_id) references knowledge_item (id),
    constraint notification_announcement_followed foreign key (followed_id) references knowledge_item (id),
    constraint notification_announcement_actor foreign key (actor_id) references member (id)
);

-- Who hears of it besides followers.
create table notification_addressee (
    announcement_id bigint not null,
    member_id       bigint not null,
    primary key (announcement_id, member_id),
    constraint notification_addressee_announcement foreign key (announcement_id) references notification_announcement (id) on delete cascade,
    constraint notification_addressee_member foreign key (member_id) references member (id) on delete cascade
);

create table notification (
    member_id       bigint not null,
    announcement_id bigint not null,
    unread          bit    not null default 1,
    primary key (member_id, announcement_id),
    key notification_unread (member_id, unread),
    key notification_announcement (announcement_id, member_id),
    constraint notification_announcement foreign key (announcement_id) references notification_announcement (id) on delete cascade,
    constraint notification_member foreign key (member_id) references member (id) on delete cascade
);

-- How much is unread, kept.
create table notification_unread (
    member_id bigint not null primary key,
    unread    int    not null,
    constraint notification_unread_member foreign key (member_id) references member (id) on delete cascade,
    constraint notification_unread_positive check (unread >= 0)
);

-- A vote that an employee cast on behalf of a customer says who and why; the key keeps it to one a customer and idea.
alter table knowledge_vote
    add column by_id bigint null,
    add column reason varchar(300) null,
    add constraint knowledge_vote_by foreign key (by_id) references member (id),
    add constraint knowledge_vote_explained check ((by_id is null) = (reason is null)),
    add constraint knowledge_vote_another check (by_id <> member_id);

-- Members who do not follow what they vote for.
create table knowledge_quiet_voter (
    member_id bigint not null primary key,
    constraint knowledge_quiet_voter_member foreign key (member_id) references member (id) on delete cascade
);

create sequence knowledge_merge_seq start with 1 increment by 50;

create table knowledge_merge (
    id        bigint      not null primary key,
    source_id bigint      not null,
    target_id bigint      not null,
    status    varchar(20) not null,
    member_id bigint      not null,
    created   datetime(6) not null,
    undone_by bigint      null,
    undone    datetime(6) null,
    -- An item is part of one other at a time.
    active    bigint      as (if(undone is null, source_id, null)) stored,
    unique key knowledge_merge_once (active),
    key knowledge_merge_target (target_id, undone),
    constraint knowledge_merge_source foreign key (source_id) references knowledge_item (id),
    constraint knowledge_merge_target foreign key (target_id) references knowledge_item (id),
    constraint knowledge_merge_member foreign key (member_id) references member (id),
    constraint knowledge_merge_undone_by foreign key (undone_by) references member (id),
    constraint knowledge_merge_another check (source_id <> target_id)
);

-- What the source had, and what of it the target had not.
create table knowledge_merge_vote (
    merge_id  bigint       not null,
    member_id bigint       not null,
    created   datetime(6)  not null,
    by_id     bigint       null,
    reason    varchar(300) null,
    moved     bit          not null,
    primary key (merge_id, member_id),
    constraint knowledge_merge_vote_merge foreign key (merge_id) references knowledge_merge (id),
    constraint knowledge_merge_vote_member foreign key (member_id) references member (id)
);

create table knowledge_merge_follow (
    merge_id  bigint      not null,
    member_id bigint      not null,
    created   datetime(6) not null,
    moved     bit         not null,
    primary key (merge_id, member_id),
    constraint knowledge_merge_follow_merge foreign key (merge_id) references knowledge_merge (id),
    constraint knowledge_merge_follow_member foreign key (member_id) references member (id)
);

create table knowledge_merge_comment (
    merge_id   bigint not null,
    comment_id bigint not null,
    primary key (merge_id, comment_id),
    constraint knowledge_merge_comment_merge foreign key (merge_id) references knowledge_merge (id),
    constraint knowledge_merge_comment_comment foreign key (comment_id) references knowledge_comment (id) on delete cascade
);

-- How statuses are called and coloured where the company chose otherwise, and the limit of the first response.
create table idea_status_look (
    status   varchar(20) not null primary key,
    label_en varchar(24) not null,
    label_id varchar(24) not null,
    tone     varchar(10) not null,
    constraint idea_status_look_known check (status in
        ('NEW', 'UNDER_REVIEW', 'PLANNED', 'IN_DEVELOPMENT', 'PILOT', 'RELEASED', 'DECLINED', 'DUPLICATE')),
    constraint idea_status_look_tone_known check (tone in ('GREY', 'BLUE', 'VIOLET', 'TEAL', 'AMBER', 'ORANGE', 'GREEN', 'RED'))
);

create table idea_workflow (
    id            int not null primary key,
    response_days int not null,
    constraint idea_workflow_one check (id = 1),
    constraint idea_workflow_days check (response_days between 1 and 365)
);
