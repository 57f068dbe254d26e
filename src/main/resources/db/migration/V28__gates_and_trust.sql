-- The promise of the product team: an idea with so many votes is reviewed within so many days. The one row is held by whoever changes the
-- gates, and tells since when they are as they are; null where there never were any.
create table gate_rules (
    id      int         not null primary key,
    changed datetime(6) null,
    constraint gate_rules_one_row check (id = 1)
);
insert into gate_rules (id, changed) values (1, null);

create table gate (
    position    int not null primary key,
    votes       int not null,
    days        int null,
    review_days int not null,
    unique key gate_votes (votes),
    constraint gate_few check (position between 1 and 5),
    constraint gate_votes_sane check (votes between 1 and 1000000),
    constraint gate_days_sane check (days between 1 and 3650),
    constraint gate_review_sane check (review_days between 1 and 365)
);

-- That an idea reached the gate of so many votes, once; what was promised by it, and when that was kept.
create table gate_passage (
    idea_id  bigint      not null,
    votes    int         not null,
    reached  datetime(6) not null,
    due      datetime(6) not null,
    answered datetime(6) null,
    primary key (idea_id, votes),
    key gate_passage_due (answered, due, idea_id),
    constraint gate_passage_idea foreign key (idea_id) references idea (id),
    constraint gate_passage_votes_positive check (votes >= 1),
    constraint gate_passage_in_order check (due > reached and (answered is null or answered >= reached))
);

-- By how many points of reputation a member's budget of votes in a campaign grows, and to how many votes.
create table campaign_step (
    campaign_id bigint not null,
    position    int    not null,
    points      int    not null,
    votes       int    not null,
    primary key (campaign_id, position),
    unique key campaign_step_points (campaign_id, points),
    unique key campaign_step_votes (campaign_id, votes),
    constraint campaign_step_campaign foreign key (campaign_id) references campaign (id),
    constraint campaign_step_few check (position between 1 and 4),
    constraint campaign_step_points_sane check (points between 1 and 1000000),
    constraint campaign_step_votes_sane check (votes between 2 and 100)
);
