-- Answers searches while the search engine is out of reach.
alter table knowledge_item add fulltext key knowledge_item_title_words (title);
