create sequence forum_closing_seq start with 1 increment by 50;

create table forum_thread (
    id          bigint      not null primary key,
    thread_kind varchar(10) not null,
    replies     int         not null default 0,
    last_number int         not null default 0,
    answered    bit         not null default 0,
    closed      bit         not null default 0,
    accepted_id bigint      null,
    edited      datetime(6) null,
    edits       int         not null default 0,
    constraint forum_thread_item foreign key (id) references knowledge_item (id),
    constraint forum_thread_kind_known check (thread_kind in ('QUESTION', 'DISCUSSION', 'STORY')),
    constraint forum_thread_numbers check (replies >= 0 and last_number >= replies),
    constraint forum_thread_only_questions_are_solved check (accepted_id is null or thread_kind = 'QUESTION')
);

create table forum_reply (
    id        bigint      not null primary key,
    thread_id bigint      not null,
    number    int         not null,
    official  bit         not null default 0,
    edited    datetime(6) null,
    edits     int         not null default 0,
    unique key forum_reply_number (thread_id, number),
    unique key forum_reply_thread (id, thread_id),
    constraint forum_reply_item foreign key (id) references knowledge_item (id),
    constraint forum_reply_thread foreign key (thread_id) references forum_thread (id),
    constraint forum_reply_number_positive check (number > 0)
);

-- The accepted answer is one of the thread's own replies.
alter table forum_thread add constraint forum_thread_accepted foreign key (accepted_id, id) references forum_reply (id, thread_id);

create table forum_closing (
    id        bigint       not null primary key,
    thread_id bigint       not null,
    closed    bit          not null,
    reason    varchar(500) not null,
    member_id bigint       not null,
    created   datetime(6)  not null,
    key forum_closing_order (thread_id, created, id),
    constraint forum_closing_thread foreign key (thread_id) references forum_thread (id),
    constraint forum_closing_member foreign key (member_id) references member (id)
);
