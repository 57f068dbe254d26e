create sequence document_version_seq start with 1 increment by 50 nocache;
create sequence document_text_seq start with 1 increment by 50 nocache;

-- Apart from the versions, so that nothing but search and preview reads it.
create table document_text (
    id      bigint     not null primary key,
    content mediumtext not null
);

create table document (
    id            bigint      not null primary key,
    audience      varchar(10) not null,
    download      varchar(10) not null,
    current_id    bigint      null,
    versions      int         not null,
    changed       datetime(6) not null,
    changed_by    bigint      not null,
    constraint document_item foreign key (id) references knowledge_item (id),
    constraint document_changed_by foreign key (changed_by) references member (id),
    constraint document_audience_known check (audience in ('PUBLIC', 'MEMBERS', 'EMPLOYEES')),
    constraint document_download_known check (download in ('READERS', 'MEMBERS', 'EMPLOYEES'))
);

create table document_version (
    id            bigint       not null primary key,
    -- Null while it is only received: then it belongs to whoever has the secret of the form.
    document_id   bigint       null,
    number        int          null,
    claim_hash    varchar(64)  null,
    expires       datetime(6)  null,
    name          varchar(120) not null,
    kind          varchar(10)  not null,
    hash          char(64)     not null,
    size          bigint       not null,
    text_id       bigint       not null,
    characters    int          not null,
    cut           bit          not null,
    preview       char(64)     null,
    width         int          not null,
    height        int          not null,
    author_id     bigint       not null,
    note          varchar(300) null,
    restored_from int          null,
    created       datetime(6)  not null,
    unique key document_version_number (document_id, number),
    unique key document_version_claim (claim_hash),
    key document_version_expires (expires),
    key document_version_hash (hash),
    key document_version_preview (preview),
    key document_version_text (text_id),
    constraint document_version_document foreign key (document_id) references document (id),
    constraint document_version_text foreign key (text_id) references document_text (id),
    constraint document_version_author foreign key (author_id) references member (id),
    constraint document_version_owned check ((document_id is null) = (number is null) and (document_id is null) = (claim_hash is not null)
        and (claim_hash is null) = (expires is null)),
    constraint document_version_size_positive check (size > 0)
);

alter table document add constraint document_current foreign key (current_id) references document_version (id);
