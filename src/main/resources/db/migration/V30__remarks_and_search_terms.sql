-- Whoever takes up what a reader said may say that it is in progress and may answer in plain words, which belong to the state that
-- they explain. A member hears of it who asked to; what members said before was told to them without asking, and still is.
alter table article_feedback
    add column awaited bit not null default 0 after state,
    add column answer varchar(500) null after handled_by,
    add column said_by bigint as (if(reason is not null or remark is not null, member_id, null)) stored,
    add key article_feedback_said_by (said_by, created, id),
    drop constraint article_feedback_state_known,
    add constraint article_feedback_state_known check (state in ('OPEN', 'PLANNED', 'STARTED', 'DONE')),
    add constraint article_feedback_answered check (answer is null or state <> 'OPEN'),
    add constraint article_feedback_awaited_by_members check (awaited = 0 or member_id is not null);
update article_feedback set awaited = 1 where said_by is not null;
update notification_announcement set what = 'article.done' where what = 'article.handled';

-- What is searched, in which language, how often, how often in vain, and how much was found last; nothing of who searched.
create sequence gap_term_seq start with 1 increment by 1 nocache;
create table gap_term (
    id         bigint       not null primary key,
    words      varchar(100) not null collate utf8mb4_bin,
    language   varchar(2)   not null,
    asked      int          not null,
    vain       int          not null,
    found      bigint       not null,
    last_asked datetime(6)  not null,
    unique key gap_term_words (words, language),
    key gap_term_most (asked, id),
    key gap_term_language_most (language, asked, id),
    key gap_term_last (last_asked),
    constraint gap_term_language_known check (language in ('ID', 'EN')),
    constraint gap_term_counted check (vain between 0 and asked and asked > 0 and found >= 0)
);

-- A language with few gaps is one range, too.
alter table gap add key gap_language_rank (waiting, language, score, id);
