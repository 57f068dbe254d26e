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

-- Links of shown editions that do not lead where they should, as the last check found them.
create sequence article_link_seq start with 1 increment by 50 nocache;
create table article_link (
    id         bigint       not null primary key,
    edition_id bigint       not null,
    target     varchar(400) not null collate utf8mb4_bin,
    state      varchar(10)  not null,
    since      datetime(6)  not null,
    unique key article_link_once (edition_id, target),
    constraint article_link_edition foreign key (edition_id) references article_edition (id),
    constraint article_link_state_known check (state in ('GONE', 'HIDDEN', 'MOVED'))
);

-- What is asked again and again, as the last count found it.
create sequence article_repetition_seq start with 1 increment by 50 nocache;
create table article_repetition (
    id          bigint not null primary key,
    question_id bigint not null,
    source_id   bigint not null,
    asked       int    not null,
    votes       int    not null,
    key article_repetition_most (asked, votes),
    constraint article_repetition_question foreign key (question_id) references knowledge_item (id) on delete cascade,
    constraint article_repetition_source foreign key (source_id) references knowledge_item (id) on delete cascade,
    constraint article_repetition_repeated check (asked > 1)
);
create table article_repetition_other (
    repetition_id bigint not null,
    position      int    not null,
    item_id       bigint not null,
    primary key (repetition_id, position),
    constraint article_repetition_other_of foreign key (repetition_id) references article_repetition (id) on delete cascade,
    constraint article_repetition_other_item foreign key (item_id) references knowledge_item (id) on delete cascade
);

-- What was searched in vain and how often; nothing of who searched.
create sequence gap_search_seq start with 1 increment by 1 nocache;
create table gap_search (
    id         bigint       not null primary key,
    words      varchar(100) not null collate utf8mb4_bin,
    language   varchar(2)   not null,
    asked      int          not null,
    last_asked datetime(6)  not null,
    unique key gap_search_words (words),
    key gap_search_most (asked, id),
    key gap_search_last (last_asked),
    constraint gap_search_language_known check (language in ('ID', 'EN'))
);

-- What is like an article by its words, found when it is published or verified, so that its readers search for nothing.
alter table article_edition
    add column related int not null default 0,
    add constraint article_edition_related_counted check (related >= 0);
create table article_related (
    edition_id bigint not null,
    position   int    not null,
    item_id    bigint not null,
    primary key (edition_id, position),
    constraint article_related_edition foreign key (edition_id) references article_edition (id),
    constraint article_related_item foreign key (item_id) references knowledge_item (id) on delete cascade
);
