-- An archived edition may name the shown one to which its readers are sent; that it is archived is the portal's to keep.
alter table article_edition
    add column successor_id bigint null,
    add constraint article_edition_successor foreign key (successor_id) references article_edition (id),
    add constraint article_edition_succeeded_by_another check (successor_id is null or successor_id <> id);

-- The links that lead where they should are kept as well, and when each was checked last.
alter table article_link
    add column checked datetime(6) null,
    add key article_link_state (state, id),
    drop constraint article_link_state_known,
    add constraint article_link_state_known check (state in ('GONE', 'HIDDEN', 'MOVED', 'WORKING'));
update article_link set checked = since;
alter table article_link modify checked datetime(6) not null;
