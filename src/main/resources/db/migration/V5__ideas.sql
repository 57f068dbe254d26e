create sequence idea_status_change_seq start with 1 increment by 50;

alter table knowledge_item add constraint idea_status_known check (kind <> 'IDEA' or status in
    ('NEW', 'UNDER_REVIEW', 'PLANNED', 'IN_DEVELOPMENT', 'PILOT', 'RELEASED', 'DECLINED', 'DUPLICATE'));

create table idea (
    id             bigint      not null primary key,
    first_response datetime(6) null,
    original_id    bigint      null,
    key idea_original (original_id),
    constraint idea_item foreign key (id) references knowledge_item (id),
    constraint idea_original foreign key (original_id) references idea (id),
    constraint idea_original_another check (original_id <> id)
);

create table idea_status_change (
    id            bigint      not null primary key,
    idea_id       bigint      not null,
    from_status   varchar(20) not null,
    to_status     varchar(20) not null,
    response      mediumtext  not null,
    response_html mediumtext  not null,
    member_id     bigint      not null,
    created       datetime(6) not null,
    key idea_status_change_order (idea_id, created, id),
    constraint idea_status_change_idea foreign key (idea_id) references idea (id),
    constraint idea_status_change_member foreign key (member_id) references member (id),
    constraint idea_status_change_from_known check (from_status in
        ('NEW', 'UNDER_REVIEW', 'PLANNED', 'IN_DEVELOPMENT', 'PILOT', 'RELEASED', 'DECLINED', 'DUPLICATE')),
    constraint idea_status_change_to_known check (to_status in
        ('NEW', 'UNDER_REVIEW', 'PLANNED', 'IN_DEVELOPMENT', 'PILOT', 'RELEASED', 'DECLINED', 'DUPLICATE'))
);
