-- Where an idea stands on the roadmap, and the decision that brought it there. A table of its own, so that a column of the board is
-- one range of an index however many ideas there are.
create table roadmap_milestone (
    idea_id   bigint      not null primary key,
    status    varchar(20) not null,
    since     datetime(6) not null,
    change_id bigint      not null,
    key roadmap_milestone_board (status, since, idea_id),
    constraint roadmap_milestone_idea foreign key (idea_id) references idea (id),
    constraint roadmap_milestone_change foreign key (change_id) references idea_status_change (id),
    constraint roadmap_milestone_status_known check (status in ('PLANNED', 'IN_DEVELOPMENT', 'PILOT', 'RELEASED'))
);

insert into roadmap_milestone (idea_id, status, since, change_id)
select c.idea_id, c.to_status, c.created, c.id
from idea_status_change c join knowledge_item i on i.id = c.idea_id and i.status = c.to_status
where c.from_status <> c.to_status and c.to_status in ('PLANNED', 'IN_DEVELOPMENT', 'PILOT', 'RELEASED')
  and not exists (select 1 from idea_status_change later where later.idea_id = c.idea_id and later.from_status <> later.to_status
                  and (later.created > c.created or later.created = c.created and later.id > c.id));
