create sequence forum_revision_seq start with 1 increment by 50 nocache;
create sequence forum_transfer_seq start with 1 increment by 50 nocache;
create sequence forum_poll_option_seq start with 1 increment by 50 nocache;

-- What was merged away or became another post is kept for the way back, and shown to nobody.
alter table knowledge_item drop constraint knowledge_item_visibility_known;
alter table knowledge_item add constraint knowledge_item_visibility_known check (visibility in ('PUBLIC', 'MEMBERS', 'EMPLOYEES', 'NOBODY'));

-- Who mutes an item hears nothing of it, whatever they do there later.
alter table knowledge_follow add column muted bit not null default 0;

create table knowledge_bookmark (
    member_id bigint      not null,
    item_id   bigint      not null,
    created   datetime(6) not null,
    primary key (member_id, item_id),
    key knowledge_bookmark_order (member_id, created, item_id),
    constraint knowledge_bookmark_item foreign key (item_id) references knowledge_item (id),
    constraint knowledge_bookmark_member foreign key (member_id) references member (id)
);

alter table forum_thread
    -- The highest number that was ever given; last_number is that of the last reply present.
    add column numbered     int    not null default 0,
    add column duplicate_of bigint null,
    add column duplicates   int    not null default 0,
    add column merged_into  bigint null,
    add column transfers    int    not null default 0,
    add column polled       bit    not null default 0,
    add constraint forum_thread_duplicate_of foreign key (duplicate_of) references forum_thread (id),
    add constraint forum_thread_merged_into foreign key (merged_into) references forum_thread (id),
    add constraint forum_thread_counters check (numbered >= last_number and duplicates >= 0 and transfers >= 0);
update forum_thread set numbered = last_number;

-- A reply whose words became the beginning of another thread.
alter table forum_reply
    add column became bigint null,
    add constraint forum_reply_became foreign key (became) references forum_thread (id);

alter table forum_closing
    add column ground varchar(15) not null default 'OTHER',
    modify reason varchar(500) null,
    add constraint forum_closing_ground_known check (ground in ('DUPLICATE', 'UNCLEAR', 'OFF_TOPIC', 'OTHER')),
    add constraint forum_closing_other_says_why check (ground <> 'OTHER' or reason is not null);

-- How far a member has read: one row, however long the thread.
create table forum_reading (
    member_id bigint      not null,
    thread_id bigint      not null,
    number    int         not null,
    seen      datetime(6) not null,
    primary key (member_id, thread_id),
    constraint forum_reading_thread foreign key (thread_id) references forum_thread (id),
    constraint forum_reading_member foreign key (member_id) references member (id)
);

-- Sections whose new threads a member hears of.
create table forum_section_watch (
    concept_id bigint      not null,
    member_id  bigint      not null,
    level      varchar(10) not null,
    primary key (concept_id, member_id),
    key forum_section_watch_member (member_id, concept_id),
    constraint forum_section_watch_concept foreign key (concept_id) references taxonomy_concept (id),
    constraint forum_section_watch_member foreign key (member_id) references member (id),
    constraint forum_section_watch_level_known check (level in ('NEW', 'EVERYTHING'))
);

-- The wordings of a thread or reply that was changed, the first one included.
create table forum_revision (
    id        bigint       not null primary key,
    item_id   bigint       not null,
    number    int          not null,
    title     varchar(200) null,
    body      mediumtext   not null,
    topics    varchar(120) null,
    note      varchar(300) null,
    member_id bigint       not null,
    created   datetime(6)  not null,
    unique key forum_revision_number (item_id, number),
    constraint forum_revision_item foreign key (item_id) references knowledge_item (id),
    constraint forum_revision_member foreign key (member_id) references member (id)
);

-- Replies that went from one thread to another: by a merge, with the source's own words, or by a split.
create table forum_transfer (
    id         bigint      not null primary key,
    kind       varchar(5)  not null,
    source_id  bigint      not null,
    target_id  bigint      not null,
    opening_id bigint      not null,
    accepted   bigint      null,
    member_id  bigint      not null,
    created    datetime(6) not null,
    undone     datetime(6) null,
    key forum_transfer_source (source_id),
    key forum_transfer_target (target_id),
    constraint forum_transfer_from foreign key (source_id) references forum_thread (id),
    constraint forum_transfer_to foreign key (target_id) references forum_thread (id),
    constraint forum_transfer_opening foreign key (opening_id) references forum_reply (id),
    constraint forum_transfer_member foreign key (member_id) references member (id),
    constraint forum_transfer_kind_known check (kind in ('MERGE', 'SPLIT')),
    constraint forum_transfer_elsewhere check (source_id <> target_id)
);

create table forum_transferred (
    transfer_id bigint not null,
    reply_id    bigint not null,
    number      int    not null,
    primary key (transfer_id, reply_id),
    constraint forum_transferred_transfer foreign key (transfer_id) references forum_transfer (id),
    constraint forum_transferred_reply foreign key (reply_id) references forum_reply (id)
);

create table forum_poll (
    thread_id bigint       not null primary key,
    question  varchar(200) not null,
    choices   int          not null,
    ends      datetime(6)  null,
    voters    int          not null default 0,
    constraint forum_poll_thread foreign key (thread_id) references forum_thread (id),
    constraint forum_poll_choices_positive check (choices between 1 and 10)
);

create table forum_poll_option (
    id        bigint       not null primary key,
    thread_id bigint       not null,
    position  int          not null,
    label     varchar(120) not null,
    votes     int          not null default 0,
    unique key forum_poll_option_position (thread_id, position),
    constraint forum_poll_option_poll foreign key (thread_id) references forum_poll (thread_id),
    constraint forum_poll_option_votes check (votes >= 0)
);

-- A member has as many choices as the poll allows; the number of the choice is part of the key, so a second ballot is impossible.
create table forum_poll_vote (
    thread_id bigint not null,
    member_id bigint not null,
    choice    int    not null,
    option_id bigint not null,
    primary key (thread_id, member_id, choice),
    unique key forum_poll_vote_once (member_id, option_id),
    key forum_poll_vote_option (option_id),
    constraint forum_poll_vote_poll foreign key (thread_id) references forum_poll (thread_id),
    constraint forum_poll_vote_option foreign key (option_id) references forum_poll_option (id),
    constraint forum_poll_vote_member foreign key (member_id) references member (id)
);
