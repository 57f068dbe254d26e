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

-- How the author of an item is named to others: null by name, '' not at all, else by this alias.
alter table knowledge_item add column credit varchar(60) null;

-- A draft of a member has no end of a week; it is found by a signature instead of a secret in the address.
alter table platform_draft add column expires datetime(6) not null default (now(6) + interval 7 day);

alter table idea add column revisions int not null default 0;

-- What the idea said before it was revised.
create table idea_revision (
    idea_id   bigint       not null,
    number    int          not null,
    title     varchar(200) not null,
    body      mediumtext   not null,
    member_id bigint       not null,
    created   datetime(6)  not null,
    primary key (idea_id, number),
    constraint idea_revision_idea foreign key (idea_id) references idea (id),
    constraint idea_revision_member foreign key (member_id) references member (id)
);

create table idea_terms (
    version    int         not null primary key,
    english    mediumtext  not null,
    indonesian mediumtext  not null,
    member_id  bigint      null,
    created    datetime(6) not null,
    constraint idea_terms_member foreign key (member_id) references member (id)
);

create table idea_terms_acceptance (
    member_id bigint      not null,
    version   int         not null,
    created   datetime(6) not null,
    primary key (member_id, version),
    constraint idea_terms_acceptance_member foreign key (member_id) references member (id),
    constraint idea_terms_acceptance_terms foreign key (version) references idea_terms (version)
);

insert into idea_terms (version, english, indonesian, member_id, created) values (1,
'- What you propose is your own thought, or you may pass it on.
- We may use, change and realise it without asking you again and without payment. Anybody may read it here.
- We name you as you choose below wherever we tell where the idea came from.
- We answer every idea in public. We do not promise to realise it.',
'- Yang Anda usulkan adalah pemikiran Anda sendiri, atau boleh Anda sampaikan.
- Kami boleh memakai, mengubah, dan mewujudkannya tanpa meminta izin lagi dan tanpa pembayaran. Siapa pun boleh membacanya di sini.
- Kami menyebut Anda sebagaimana Anda pilih di bawah ini di mana pun kami menceritakan asal gagasan itu.
- Kami menjawab setiap ide secara terbuka. Kami tidak berjanji untuk mewujudkannya.', null, now(6));

-- The product team's desk.
create sequence desk_note_seq start with 1 increment by 50 nocache;

create table desk_score (
    idea_id    bigint        not null primary key,
    reach      int           not null,
    impact     varchar(10)   not null,
    confidence varchar(10)   not null,
    effort     decimal(6, 1) not null,
    score      double        not null,
    member_id  bigint        not null,
    changed    datetime(6)   not null,
    key desk_score_score (score, idea_id),
    constraint desk_score_idea foreign key (idea_id) references idea (id),
    constraint desk_score_member foreign key (member_id) references member (id),
    constraint desk_score_possible check (reach > 0 and effort > 0)
);

create table desk_note (
    id        bigint      not null primary key,
    idea_id   bigint      not null,
    member_id bigint      not null,
    body      mediumtext  not null,
    body_html mediumtext  not null,
    created   datetime(6) not null,
    key desk_note_order (idea_id, created, id),
    constraint desk_note_idea foreign key (idea_id) references idea (id),
    constraint desk_note_member foreign key (member_id) references member (id)
);

-- What the company knows of its customers, by which voters are told apart.
create table desk_attribute (
    member_id bigint       not null,
    name      varchar(40)  not null,
    value     varchar(100) not null,
    primary key (member_id, name),
    key desk_attribute_value (name, value, member_id),
    constraint desk_attribute_member foreign key (member_id) references member (id)
);

-- Two ideas that may say the same; what was dismissed is not suggested again.
create table desk_duplicate (
    first_id  bigint      not null,
    second_id bigint      not null,
    share     double      not null,
    dismissed bit         not null default 0,
    found     datetime(6) not null,
    member_id bigint      null,
    primary key (first_id, second_id),
    key desk_duplicate_share (dismissed, share),
    key desk_duplicate_second (second_id),
    constraint desk_duplicate_first foreign key (first_id) references idea (id),
    constraint desk_duplicate_second foreign key (second_id) references idea (id),
    constraint desk_duplicate_member foreign key (member_id) references member (id),
    constraint desk_duplicate_ordered check (first_id < second_id)
);
