create table member_link (
    token_hash varchar(64) not null primary key,
    purpose    varchar(20) not null,
    member_id  bigint      null,
    created    datetime(6) not null,
    expires    datetime(6) null,
    key member_link_member (member_id, purpose),
    key member_link_expires (expires),
    constraint member_link_member foreign key (member_id) references member (id),
    constraint member_link_purpose_known check (purpose in ('FIRST_ADMINISTRATOR', 'CONFIRM', 'RESET')),
    constraint member_link_for_whom check ((purpose = 'FIRST_ADMINISTRATOR') = (member_id is null))
);

create table member_failed_sign_in (
    who          varchar(64) not null primary key,
    failures     int         not null,
    last_failure datetime(6) null,
    key member_failed_sign_in_last (last_failure)
);

create sequence platform_mail_seq start with 1 increment by 50;

create table platform_mail (
    id        bigint       not null primary key,
    recipient varchar(254) not null,
    subject   varchar(200) not null,
    body      mediumtext   not null,
    attempts  int          not null,
    due       datetime(6)  not null,
    key platform_mail_due (due)
);
