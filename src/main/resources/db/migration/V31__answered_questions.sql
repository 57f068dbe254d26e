-- A question that has its answer, and in which nobody writes any more, is closed by the portal itself.
alter table forum_closing
    modify member_id bigint null,
    drop constraint forum_closing_ground_known,
    add constraint forum_closing_ground_known check (ground in ('DUPLICATE', 'UNCLEAR', 'OFF_TOPIC', 'ANSWERED', 'OTHER')),
    add constraint forum_closing_portal_closes_answered check (member_id is not null or (closed = 1 and ground = 'ANSWERED'));
