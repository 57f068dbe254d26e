create sequence forum_suggestion_seq start with 1 increment by 50 nocache;

-- The sum of what a member's entries gave, kept so that a privilege costs one row to ask for.
create table member_reputation (
    member_id bigint not null primary key,
    points    int    not null default 0,
    constraint member_reputation_member foreign key (member_id) references member (id),
    constraint member_reputation_never_below_zero check (points >= 0)
);

-- What others found useful of what a member did, and what it gave; nothing that is worth points is there twice.
create table reputation_entry (
    id        bigint      not null auto_increment primary key,
    member_id bigint      not null,
    merit     varchar(20) not null,
    item_id   bigint      not null,
    -- Who voted or took the edit; of the rest the member.
    giver_id  bigint      not null,
    -- Less than it is worth where the day was full.
    points    int         not null,
    happened  datetime(6) not null,
    unique key reputation_entry_once (item_id, merit, giver_id, member_id),
    key reputation_entry_latest (member_id, happened, id),
    constraint reputation_entry_member foreign key (member_id) references member (id),
    constraint reputation_entry_item foreign key (item_id) references knowledge_item (id),
    constraint reputation_entry_giver foreign key (giver_id) references member (id),
    constraint reputation_entry_merit_known check (merit in ('VOTE', 'ACCEPTED_ANSWER', 'PUBLISHED_ARTICLE', 'RELEASED_IDEA', 'ACCEPTED_EDIT')),
    constraint reputation_entry_given_by_others check ((merit in ('VOTE', 'ACCEPTED_EDIT')) = (giver_id <> member_id)),
    constraint reputation_entry_gives check (points between 0 and 15)
);

-- What a member's limited merits gave on a day (UTC).
create table reputation_day (
    member_id bigint not null,
    day       date   not null,
    points    int    not null,
    primary key (member_id, day),
    constraint reputation_day_member foreign key (member_id) references member_reputation (member_id),
    constraint reputation_day_limited check (points between 0 and 200)
);

-- What was found useful before points were kept.
insert into reputation_entry (member_id, merit, item_id, giver_id, points, happened)
select member_id, merit, item_id, giver_id, case when limited then greatest(0, least(worth, 200 - earlier)) else worth end, happened
from (select m.*, coalesce(sum(worth) over (partition by member_id, limited, date(happened) order by happened, item_id, giver_id
            rows between unbounded preceding and 1 preceding), 0) as earlier
    from (select i.author_id as member_id, 'VOTE' as merit, v.item_id, v.member_id as giver_id, if(i.kind = 'REPLY', 10, 5) as worth,
                v.created as happened, 1 as limited
            from knowledge_vote v join knowledge_item i on i.id = v.item_id
            where i.visibility = 'PUBLIC' and i.credit is null and i.author_id <> v.member_id and (v.by_id is null or v.by_id <> i.author_id)
        union all
        select e.member_id, case e.kind when 'ARTICLE' then 'PUBLISHED_ARTICLE' else e.kind end, e.item_id, e.member_id, 15,
                min(e.happened), e.kind = 'ARTICLE'
            from expertise_evidence e left join article_edition a on a.id = e.item_id
            where e.kind in ('ACCEPTED_ANSWER', 'ARTICLE', 'RELEASED_IDEA') and (a.verified_by is null or a.verified_by <> e.member_id)
            group by e.member_id, e.kind, e.item_id) m) merits;

insert into member_reputation (member_id, points) select member_id, sum(points) from reputation_entry group by member_id;

insert into reputation_day (member_id, day, points)
select member_id, date(happened), sum(points) from reputation_entry where merit in ('VOTE', 'PUBLISHED_ARTICLE') group by member_id, date(happened);

-- Edits of threads and replies that others suggest. Life cycle: OPEN, then ACCEPTED, DECLINED or WITHDRAWN.
create table forum_suggestion (
    id         bigint       not null primary key,
    version    int          not null,
    post_id    bigint       not null,
    member_id  bigint       not null,
    title      varchar(200) null,
    body       mediumtext   not null,
    note       varchar(300) null,
    -- How often the post had been changed when the words were taken from it.
    based_on   int          not null,
    state      varchar(10)  not null,
    -- Null once it is decided, so that the key allows one open suggestion of a member for a post and any number of others.
    waiting    bit          null,
    reason     varchar(500) null,
    decided_by bigint       null,
    decided    datetime(6)  null,
    created    datetime(6)  not null,
    unique key forum_suggestion_one_open (post_id, member_id, waiting),
    key forum_suggestion_queue (waiting, id),
    constraint forum_suggestion_post foreign key (post_id) references knowledge_item (id),
    constraint forum_suggestion_member foreign key (member_id) references member (id),
    constraint forum_suggestion_decider foreign key (decided_by) references member (id),
    constraint forum_suggestion_state_known check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint forum_suggestion_waits_while_open check ((state = 'OPEN') = (waiting is not null)),
    constraint forum_suggestion_decided check ((state = 'OPEN') = (decided is null) and (state = 'OPEN') = (decided_by is null)),
    constraint forum_suggestion_declined_says_why check (state <> 'DECLINED' or reason is not null)
);
