-- An archived edition may name the shown one to which its readers are sent; that it is archived is the portal's to keep.
alter table article_edition
    add column successor_id bigint null,
    add constraint article_edition_successor foreign key (successor_id) references article_edition (id),
    add constraint article_edition_succeeded_by_another check (successor_id is null or successor_id <> id);
