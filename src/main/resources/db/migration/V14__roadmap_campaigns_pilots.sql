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

create sequence campaign_seq start with 1 increment by 50;

create table campaign (
    id              bigint      not null primary key,
    version         int         not null,
    owner_id        bigint      not null,
    state           varchar(10) not null,
    created         datetime(6) not null,
    opens           datetime(6) not null,
    submissions_end datetime(6) not null,
    voting_ends     datetime(6) not null,
    closed          datetime(6) null,
    eligibility     varchar(10) not null,
    role            varchar(20) null,
    vote_rule       varchar(10) not null,
    votes           int         null,
    shortlist       int         not null,
    entries         int         not null default 0,
    key campaign_newest (opens, id),
    constraint campaign_owner foreign key (owner_id) references member (id),
    constraint campaign_state_known check (state in ('DRAFT', 'ANNOUNCED', 'JUDGING', 'PUBLISHED', 'CANCELLED')),
    constraint campaign_dates_in_order check (opens < submissions_end and submissions_end < voting_ends),
    constraint campaign_eligibility_known check (eligibility in ('EVERYONE', 'MEMBERS', 'ROLE')),
    constraint campaign_role_named check ((eligibility = 'ROLE') = (role is not null)),
    constraint campaign_rule_known check (vote_rule in ('OPEN', 'BUDGET', 'COINS')),
    constraint campaign_votes_named check ((vote_rule = 'OPEN') = (votes is null))
);

create table campaign_text (
    campaign_id bigint        not null,
    language    varchar(2)    not null,
    title       varchar(120)  not null,
    brief       mediumtext    not null,
    brief_html  mediumtext    not null,
    criteria    varchar(1000) not null,
    result      mediumtext    null,
    result_html mediumtext    null,
    primary key (campaign_id, language),
    constraint campaign_text_campaign foreign key (campaign_id) references campaign (id),
    constraint campaign_text_language_known check (language in ('ID', 'EN'))
);

create table campaign_judge (
    campaign_id bigint not null,
    member_id   bigint not null,
    primary key (campaign_id, member_id),
    key campaign_judge_member (member_id),
    constraint campaign_judge_campaign foreign key (campaign_id) references campaign (id),
    constraint campaign_judge_member foreign key (member_id) references member (id)
);

alter table idea add column campaign_id bigint null,
    add key idea_campaign (campaign_id, id),
    add constraint idea_campaign foreign key (campaign_id) references campaign (id);

create table campaign_entry (
    idea_id     bigint      not null primary key,
    campaign_id bigint      not null,
    entered     datetime(6) not null,
    points      int         not null default 0,
    supporters  int         not null default 0,
    shortlisted bit         not null default 0,
    score       double      null,
    place       int         null,
    reason      mediumtext  null,
    reason_html mediumtext  null,
    key campaign_entry_newest (campaign_id, entered, idea_id),
    key campaign_entry_ranking (campaign_id, points, idea_id),
    unique key campaign_entry_place (campaign_id, place),
    constraint campaign_entry_idea foreign key (idea_id) references idea (id),
    constraint campaign_entry_campaign foreign key (campaign_id) references campaign (id),
    constraint campaign_entry_points_positive check (points >= 0),
    constraint campaign_entry_supporters_positive check (supporters >= 0),
    constraint campaign_entry_place_positive check (place >= 1),
    constraint campaign_entry_reason_given check ((place is null) = (reason is null))
);

-- What a member may give in a campaign and what of it is given; the database refuses to overdraw it.
create table campaign_purse (
    campaign_id bigint not null,
    member_id   bigint not null,
    budget      int    not null,
    spent       int    not null default 0,
    primary key (campaign_id, member_id),
    constraint campaign_purse_campaign foreign key (campaign_id) references campaign (id),
    constraint campaign_purse_member foreign key (member_id) references member (id),
    constraint campaign_purse_covered check (spent between 0 and budget)
);

create table campaign_allocation (
    idea_id     bigint not null,
    member_id   bigint not null,
    campaign_id bigint not null,
    points      int    not null,
    most        int    not null,
    returned    bit    not null default 0,
    primary key (idea_id, member_id),
    key campaign_allocation_member (campaign_id, member_id),
    constraint campaign_allocation_entry foreign key (idea_id) references campaign_entry (idea_id),
    constraint campaign_allocation_purse foreign key (campaign_id, member_id) references campaign_purse (campaign_id, member_id),
    constraint campaign_allocation_within check (points between 0 and most)
);

create table campaign_score (
    idea_id   bigint not null,
    judge_id  bigint not null,
    criterion int    not null,
    score     int    not null,
    primary key (idea_id, judge_id, criterion),
    constraint campaign_score_entry foreign key (idea_id) references campaign_entry (idea_id),
    constraint campaign_score_judge foreign key (judge_id) references member (id),
    constraint campaign_score_known check (score between 1 and 5)
);

create sequence pilot_test_seq start with 1 increment by 50;
create sequence pilot_option_seq start with 1 increment by 50;
create sequence pilot_question_seq start with 1 increment by 50;

alter table idea add column tested bit not null default 0;

create table pilot_test (
    id         bigint        not null primary key,
    version    int           not null,
    idea_id    bigint        not null,
    state      varchar(10)   not null,
    question   varchar(200)  null,
    invitation varchar(2000) null,
    places     int           null,
    testers    int           not null default 0,
    answers    int           not null default 0,
    published  bit           not null default 0,
    unique key pilot_test_idea (idea_id),
    constraint pilot_test_idea foreign key (idea_id) references idea (id),
    constraint pilot_test_state_known check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    constraint pilot_test_places_kept check (testers >= 0 and (places is null or testers <= places)),
    constraint pilot_test_answers_positive check (answers >= 0)
);

create table pilot_option (
    id       bigint       not null primary key,
    test_id  bigint       not null,
    position int          not null,
    label    varchar(120) not null,
    votes    int          not null default 0,
    unique key pilot_option_order (test_id, position),
    constraint pilot_option_test foreign key (test_id) references pilot_test (id),
    constraint pilot_option_votes_positive check (votes >= 0)
);

create table pilot_choice (
    test_id   bigint not null,
    member_id bigint not null,
    option_id bigint not null,
    primary key (test_id, member_id),
    constraint pilot_choice_test foreign key (test_id) references pilot_test (id),
    constraint pilot_choice_member foreign key (member_id) references member (id),
    constraint pilot_choice_option foreign key (option_id) references pilot_option (id)
);

create table pilot_tester (
    test_id   bigint      not null,
    member_id bigint      not null,
    created   datetime(6) not null,
    primary key (test_id, member_id),
    key pilot_tester_order (test_id, created, member_id),
    constraint pilot_tester_test foreign key (test_id) references pilot_test (id),
    constraint pilot_tester_member foreign key (member_id) references member (id)
);

create table pilot_question (
    id       bigint        not null primary key,
    test_id  bigint        not null,
    position int           not null,
    kind     varchar(10)   not null,
    text     varchar(300)  not null,
    choices  varchar(1000) not null,
    unique key pilot_question_order (test_id, position),
    constraint pilot_question_test foreign key (test_id) references pilot_test (id),
    constraint pilot_question_kind_known check (kind in ('SCALE', 'CHOICE', 'TEXT'))
);

-- One set of answers for each member; who gave them is kept to keep it at one, and never shown.
create table pilot_answer (
    question_id bigint        not null,
    member_id   bigint        not null,
    number      int           null,
    text        varchar(2000) null,
    primary key (question_id, member_id),
    constraint pilot_answer_question foreign key (question_id) references pilot_question (id),
    constraint pilot_answer_member foreign key (member_id) references member (id),
    constraint pilot_answer_given check ((number is null) <> (text is null))
);
