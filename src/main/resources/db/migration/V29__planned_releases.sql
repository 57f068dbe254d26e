-- A release that is written and waits for its time; nothing reads it but the page of whoever decides. Where it is published, the row goes in
-- the transaction that makes the decision, so that it is published once.
create table idea_planned_release (
    idea_id   bigint      not null primary key,
    version   int         not null,
    response  mediumtext  not null,
    due       datetime(6) not null,
    member_id bigint      not null,
    created   datetime(6) not null,
    held_up   varchar(40) null,
    key idea_planned_release_due (held_up, due, idea_id),
    constraint idea_planned_release_idea foreign key (idea_id) references idea (id),
    constraint idea_planned_release_member foreign key (member_id) references member (id),
    constraint idea_planned_release_later check (due > created),
    constraint idea_planned_release_held_up_known check (held_up in ('STATUS', 'RIGHT'))
);
