-- Provenance: who is credited for what a step was made of (the author of the item, or of a comment on it), how many steps led to
-- an item and on from it (so that a page without any asks nothing), and how many steps of each kind were taken on a day.
alter table knowledge_item
    add column made_from int not null default 0,
    add column made_into int not null default 0,
    add constraint knowledge_item_made_positive check (made_from >= 0 and made_into >= 0);

alter table knowledge_provenance
    add column credited_id bigint null,
    add column comment_id bigint null;
update knowledge_provenance p join knowledge_item s on s.id = p.source_id set p.credited_id = s.author_id;
update knowledge_item i set
    made_from = (select count(*) from knowledge_provenance p where p.target_id = i.id and p.step <> 'TRANSLATED'),
    made_into = (select count(*) from knowledge_provenance p where p.source_id = i.id and p.step <> 'TRANSLATED')
    where i.id in (select source_id from knowledge_provenance union select target_id from knowledge_provenance);
alter table knowledge_provenance
    modify credited_id bigint not null,
    add constraint knowledge_provenance_credited foreign key (credited_id) references member (id),
    add constraint knowledge_provenance_comment foreign key (comment_id) references knowledge_comment (id) on delete set null;

create table knowledge_conversion (
    day         date        not null,
    step        varchar(20) not null,
    source_kind varchar(20) not null,
    target_kind varchar(20) not null,
    steps       int         not null,
    primary key (day, step, source_kind, target_kind),
    constraint knowledge_conversion_positive check (steps >= 0)
);
insert into knowledge_conversion (day, step, source_kind, target_kind, steps)
    select cast(p.created as date), p.step, if(se.article_kind = 'FAQ', 'faq', lower(s.kind)), if(te.article_kind = 'FAQ', 'faq', lower(t.kind)), count(*)
    from knowledge_provenance p join knowledge_item s on s.id = p.source_id join knowledge_item t on t.id = p.target_id
    left join article_edition se on se.id = s.id left join article_edition te on te.id = t.id
    where p.step <> 'TRANSLATED' group by 1, 2, 3, 4;

-- At most one article is made of a comment, too.
alter table article
    add column promoted_comment bigint null,
    add unique key article_promoted_comment_once (promoted_comment),
    add constraint article_promoted_comment foreign key (promoted_comment) references knowledge_comment (id) on delete set null;

-- Care: how often an article is verified anew (days; null for never) and who may change it; when an edition is due.
alter table article
    add column governance varchar(10) not null default 'EXPERIENCE',
    add column verify_every int null default 180,
    add constraint article_governance_known check (governance in ('EXPERIENCE', 'COMPLIANCE')),
    add constraint article_verify_every_sane check (verify_every between 1 and 3650);
alter table article_edition
    add column verify_by datetime(6) null,
    add key article_edition_due (verify_by, id);
update article_edition e join article a on a.id = e.article_id join knowledge_item i on i.id = e.id
    set e.verify_by = e.verified + interval a.verify_every day where i.status = 'PUBLISHED';

-- What readers say waits until somebody has dealt with it.
alter table article_feedback
    add column handled datetime(6) null,
    add column handled_by bigint null,
    add column waits bit as (if(handled is null and (reason is not null or remark is not null), 1, 0)) stored,
    add key article_feedback_waiting (waits, created, id),
    add constraint article_feedback_handler foreign key (handled_by) references member (id),
    add constraint article_feedback_handled_by_somebody check ((handled is null) = (handled_by is null));
