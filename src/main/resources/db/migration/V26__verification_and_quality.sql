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
