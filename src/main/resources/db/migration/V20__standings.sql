-- Where an item stood in the lists until it moved, for whoever is reading them meanwhile. Kept for an hour or two.
create table knowledge_standing (
    id            bigint      not null auto_increment primary key,
    item_id       bigint      not null,
    votes         int         not null,
    comments      int         not null,
    trending      double      not null,
    last_activity datetime(6) not null,
    until         datetime(6) not null,
    key knowledge_standing_item (item_id, id),
    key knowledge_standing_until (until),
    constraint knowledge_standing_item foreign key (item_id) references knowledge_item (id) on delete cascade
);
