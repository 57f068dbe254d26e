-- Rules by which articles without an interval of their own are verified anew; the first in their order that matches decides. One without
-- a position is withdrawn, and goes when nothing is governed by it any more.
create sequence article_rule_seq start with 1 increment by 50 nocache;
create table article_rule (
    id         bigint      not null primary key,
    version    int         not null,
    position   int         null,
    name       varchar(80) not null,
    days       int         not null,
    kind       varchar(20) null,
    concept_id bigint      null,
    language   varchar(2)  null,
    audience   varchar(10) null,
    age        int         null,
    constraint article_rule_concept foreign key (concept_id) references taxonomy_concept (id),
    constraint article_rule_few check (position between 1 and 20),
    constraint article_rule_days_sane check (days between 1 and 3650),
    constraint article_rule_age_sane check (age between 1 and 3650),
    constraint article_rule_kind_known check (kind in ('HOW_TO', 'FAQ', 'TROUBLESHOOTING', 'REFERENCE', 'ANNOUNCEMENT', 'STORY')),
    constraint article_rule_language_known check (language in ('ID', 'EN')),
    constraint article_rule_audience_known check (audience in ('PUBLIC', 'MEMBERS', 'EMPLOYEES'))
);

-- An interval of 180 days was the usual one, which nobody had chosen.
alter table article
    add column follows_rules bit not null default 1,
    modify verify_every int null default null;
update article set follows_rules = if(verify_every = 180, 1, 0);
update article set verify_every = null where follows_rules = 1;
alter table article add constraint article_interval_own_or_by_rules check (follows_rules = 0 or verify_every is null);

alter table article_edition
    add column rule_id bigint null,
    add column fell_due datetime(6) null,
    add column due_rule varchar(80) null,
    add key article_edition_rule (rule_id, id),
    add constraint article_edition_rule foreign key (rule_id) references article_rule (id),
    add constraint article_edition_due_by_rule check (due_rule is null or fell_due is not null);

-- When an owner was last reminded of what has to be verified.
create table article_reminder (
    member_id bigint      not null primary key,
    reminded  datetime(6) not null,
    constraint article_reminder_member foreign key (member_id) references member (id)
);

-- Editions drawn by lot for each month, and how those who publish rated them by the checklist; what is reckoned of a month is kept.
create sequence quality_sample_seq start with 1 increment by 50 nocache;
create table quality_month (
    month   date        not null primary key,
    drawn   datetime(6) not null,
    ratings int         not null default 0,
    yes     int         not null default 0,
    no      int         not null default 0,
    constraint quality_month_first_day check (day(month) = 1),
    constraint quality_month_positive check (ratings >= 0 and yes >= 0 and no >= 0)
);
create table quality_sample (
    id         bigint      not null primary key,
    version    int         not null,
    month      date        not null,
    edition_id bigint      not null,
    author_id  bigint      not null,
    rater_id   bigint      null,
    rated      datetime(6) null,
    revision   int         null,
    yes        int         not null default 0,
    no         int         not null default 0,
    unique key quality_sample_once (month, edition_id, author_id),
    key quality_sample_waiting (month, rated, id),
    key quality_sample_rated (rated, id),
    key quality_sample_author (author_id, rated, id),
    constraint quality_sample_month foreign key (month) references quality_month (month),
    constraint quality_sample_edition foreign key (edition_id) references article_edition (id),
    constraint quality_sample_author foreign key (author_id) references member (id),
    constraint quality_sample_rater foreign key (rater_id) references member (id),
    constraint quality_sample_rated_by_somebody check ((rated is null) = (rater_id is null) and (rated is null) = (revision is null)),
    constraint quality_sample_not_by_its_author check (rater_id is null or rater_id <> author_id),
    constraint quality_sample_rated_by_something check (rated is null and yes + no = 0 or rated is not null and yes >= 0 and no >= 0 and yes + no > 0)
);
create table quality_judgement (
    sample_id bigint       not null,
    criterion varchar(20)  not null,
    verdict   varchar(20)  not null,
    comment   varchar(300) null,
    primary key (sample_id, criterion),
    constraint quality_judgement_sample foreign key (sample_id) references quality_sample (id),
    constraint quality_judgement_known check (verdict in ('YES', 'NO', 'NOT_APPLICABLE'))
);

-- Who worked on what in a month.
alter table article_revision add key article_revision_created (created, edition_id);

-- Words of a document that were replaced, by whom and when; those that it has now stand on the item.
create table document_wording (
    document_id bigint       not null,
    number      int          not null,
    title       varchar(200) not null,
    body        mediumtext   not null,
    member_id   bigint       not null,
    created     datetime(6)  not null,
    primary key (document_id, number),
    constraint document_wording_document foreign key (document_id) references document (id),
    constraint document_wording_member foreign key (member_id) references member (id)
);
