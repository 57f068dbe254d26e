-- A campaign for customers who have a value of an attribute in common.
alter table campaign
    add column segment_name  varchar(40)  null after role,
    add column segment_value varchar(100) null after segment_name,
    drop constraint campaign_eligibility_known,
    add constraint campaign_eligibility_known check (eligibility in ('EVERYONE', 'MEMBERS', 'ROLE', 'SEGMENT')),
    add constraint campaign_segment_named check ((eligibility = 'SEGMENT') = (segment_name is not null)
        and (segment_name is null) = (segment_value is null));
