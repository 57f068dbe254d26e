-- What readers say of articles is open, planned or done; a list of each state is one range of one index, and holds only what
-- somebody said in words. When and by whom it was last taken up is kept as before.
alter table article_feedback
    add column state varchar(10) not null default 'OPEN' after remark;
update article_feedback set state = 'DONE' where handled is not null;
alter table article_feedback
    drop key article_feedback_waiting,
    drop column waits,
    add column listed varchar(10) as (if(reason is not null or remark is not null, state, null)) stored,
    add key article_feedback_listed (listed, created, id),
    add constraint article_feedback_state_known check (state in ('OPEN', 'PLANNED', 'DONE')),
    add constraint article_feedback_taken_up check ((state = 'OPEN') = (handled is null));
