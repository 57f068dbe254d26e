create sequence member_seq start with 1 increment by 50;

create table member (
    id            bigint       not null primary key,
    name          varchar(60)  not null,
    email         varchar(254) character set utf8mb4 collate utf8mb4_bin null, -- two addresses that only look alike are two
    password_hash varchar(200) null,
    language      varchar(2)   not null,
    confirmed     bit          not null default 0,
    created       datetime(6)  not null,
    source        varchar(40)  null,
    source_id     varchar(100) null collate utf8mb4_bin,
    unique key member_email (email),
    unique key member_source (source, source_id),
    key member_name (name, id),
    key member_unconfirmed (confirmed, created),
    constraint member_language_known check (language in ('ID', 'EN'))
);

create table member_role (
    member_id bigint      not null,
    role      varchar(20) not null,
    primary key (member_id, role),
    key member_role_role (role, member_id),
    constraint member_role_member foreign key (member_id) references member (id),
    constraint member_role_known check (role in ('MEMBER', 'EXPERT', 'MODERATOR', 'CURATOR', 'PRODUCT_MANAGER', 'ADMINISTRATOR'))
);

create table member_session (
    token_hash varchar(64)  not null primary key,
    member_id  bigint       not null,
    remembered bit          not null,
    created    datetime(6)  not null,
    seen       datetime(6)  not null,
    expires    datetime(6)  not null,
    address    varchar(45)  null,
    agent      varchar(200) null,
    key member_session_expires (expires),
    key member_session_member (member_id, seen),
    constraint member_session_member foreign key (member_id) references member (id)
);
