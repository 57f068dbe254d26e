create sequence message_conversation_seq start with 1 increment by 50 nocache;
create sequence message_seq start with 1 increment by 50 nocache;
create sequence message_participant_seq start with 1 increment by 50 nocache;
create sequence message_report_seq start with 1 increment by 50 nocache;

create table message_conversation (
    id          bigint       not null primary key,
    subject     varchar(120) not null,
    starter_id  bigint       not null,
    created     datetime(6)  not null,
    last_number int          not null default 0,
    key message_conversation_starter (starter_id, created),
    constraint message_conversation_starter foreign key (starter_id) references member (id),
    constraint message_conversation_counter check (last_number >= 0)
);

create table message (
    id              bigint      not null primary key,
    conversation_id bigint      not null,
    number          int         not null,
    author_id       bigint      not null,
    body            mediumtext  not null,
    body_html       mediumtext  not null,
    created         datetime(6) not null,
    unique key message_number (conversation_id, number),
    constraint message_conversation foreign key (conversation_id) references message_conversation (id),
    constraint message_author foreign key (author_id) references member (id)
);

-- Who sees what of a conversation: what is beyond from_number, as long as they are present. The number and the time of the last
-- message are kept with everybody, so that a list is one range of one index and that something is unread cannot be said wrongly.
create table message_participant (
    id              bigint      not null primary key,
    conversation_id bigint      not null,
    member_id       bigint      not null,
    from_number     int         not null,
    read_number     int         not null,
    last_number     int         not null,
    last_activity   datetime(6) not null,
    present         bit         not null default 1,
    muted           bit         not null default 0,
    unread          tinyint     as (if(present and not muted and read_number < last_number, 1, 0)) stored,
    unique key message_participant_once (conversation_id, member_id),
    key message_participant_list (member_id, present, last_activity, conversation_id),
    key message_participant_unread (member_id, unread),
    constraint message_participant_conversation foreign key (conversation_id) references message_conversation (id),
    constraint message_participant_member foreign key (member_id) references member (id),
    constraint message_participant_numbers check (0 <= from_number and from_number <= read_number and read_number <= last_number)
);

-- From whom a member receives no messages.
create table message_block (
    member_id  bigint      not null,
    blocked_id bigint      not null,
    created    datetime(6) not null,
    primary key (member_id, blocked_id),
    key message_block_order (member_id, created, blocked_id),
    key message_block_blocked (blocked_id),
    constraint message_block_member foreign key (member_id) references member (id) on delete cascade,
    constraint message_block_blocked foreign key (blocked_id) references member (id) on delete cascade,
    constraint message_block_other check (member_id <> blocked_id)
);

create table message_report (
    id          bigint       not null primary key,
    message_id  bigint       not null,
    reporter_id bigint       not null,
    reason      varchar(500) not null,
    created     datetime(6)  not null,
    closed      datetime(6)  null,
    closer_id   bigint       null,
    note        varchar(500) null,
    unique key message_report_once (message_id, reporter_id),
    key message_report_open (closed, id),
    constraint message_report_message foreign key (message_id) references message (id),
    constraint message_report_reporter foreign key (reporter_id) references member (id),
    constraint message_report_closer foreign key (closer_id) references member (id),
    constraint message_report_closed_with_note check ((closed is null) = (note is null) and (closed is null) = (closer_id is null))
);

-- A row is held while its member begins a conversation, so that of two at one time the second sees the first.
create table message_sender (
    member_id bigint not null primary key,
    constraint message_sender_member foreign key (member_id) references member (id) on delete cascade
);

-- What happens again and again at one place, such as messages of one conversation, is one notification until it is read.
alter table notification_announcement
    add column together varchar(40) null,
    add key notification_announcement_together (together, id);
alter table notification
    add column together varchar(40) null,
    add key notification_together (member_id, together, unread);
