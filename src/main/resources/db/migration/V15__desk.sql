-- Files enclosed with items. The content lies in the file store under its hash. Until the item is made the file belongs to
-- whoever has the secret of the form that it was sent with.
create sequence knowledge_attachment_seq start with 1 increment by 50;

create table knowledge_attachment (
    id         bigint       not null primary key,
    item_id    bigint       null,
    claim_hash varchar(64)  null,
    expires    datetime(6)  null,
    name       varchar(200) not null,
    kind       varchar(10)  not null,
    hash       char(64)     character set ascii not null,
    size       bigint       not null,
    preview    char(64)     character set ascii null,
    width      int          not null,
    height     int          not null,
    created    datetime(6)  not null,
    unique key knowledge_attachment_claim (claim_hash),
    key knowledge_attachment_item (item_id, id),
    key knowledge_attachment_expires (expires),
    key knowledge_attachment_hash (hash),
    key knowledge_attachment_preview (preview),
    constraint knowledge_attachment_item foreign key (item_id) references knowledge_item (id),
    constraint knowledge_attachment_kind_known check (kind in ('PNG', 'JPEG', 'PDF')),
    constraint knowledge_attachment_held check ((item_id is null) = (claim_hash is not null) and (claim_hash is null) = (expires is null))
);

alter table knowledge_item add column attachments int not null default 0;
