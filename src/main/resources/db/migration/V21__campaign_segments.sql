-- A campaign for customers who have a value of an attribute in common.
alter table campaign
    add column segment_name  varchar(40)  null after role,
    add column segment_value varchar(100) null after segment_name,
    drop constraint campaign_eligibility_known,
    add constraint campaign_eligibility_known check (eligibility in ('EVERYONE', 'MEMBERS', 'ROLE', 'SEGMENT')),
    add constraint campaign_segment_named check ((eligibility = 'SEGMENT') = (segment_name is not null)
        and (segment_name is null) = (segment_value is null));

-- The segments that there are, with the number of their customers; counted anew with each file of customers.
create table desk_segment (
    name    varchar(40)  not null,
    value   varchar(100) not null,
    members int          not null,
    primary key (name, value),
    constraint desk_segment_members_positive check (members > 0)
);

insert into desk_segment (name, value, members) select name, value, count(*) from desk_attribute group by name, value;
