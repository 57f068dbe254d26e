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
