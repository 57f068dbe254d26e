package org.wawasan.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

    @ParameterizedTest
    @ValueSource(strings = {"insert into knowledge_item (id) values (?)", " UPDATE knowledge_item set votes = votes + 1", "delete from knowledge_vote where id=?",
            "delete from search_outbox_event where id in (?)", "replace into x values (?)"})
    void whatReadersMaySeeIsAChange(String sql) {
        assertTrue(Changes.isSeen(sql));
    }

    @ParameterizedTest
    @ValueSource(strings = {"select 1", "(select id from a) union (select id from b)", "with recursive x as (select 1) select * from x",
            "select next value for member_seq", "update search_agent set expiration=? where id=?", "update member_session set seen=? where id=?",
            "insert into gap_search (id) values (1)", "insert into gap_term (id) values (1)", "update gap set demand=?", "update article_feedback set state=?", "insert ignore into notification (member_id) values (1)", "update notification_unread set unread=0", "update platform_job set done=?", "insert into message (id) values (1)", "update message_participant set muted=?"})
    void readingAndSignsOfLifeAreNone(String sql) {
        assertFalse(Changes.isSeen(sql));
    }
}
