-- Held by who posts, so that the same sent twice at one time is posted once. Nothing refers to these rows: who held the member's own
-- would wait for everybody who tells the member something.
create table member_turn (
    member_id bigint not null primary key,
    constraint member_turn_member foreign key (member_id) references member (id) on delete cascade
);
