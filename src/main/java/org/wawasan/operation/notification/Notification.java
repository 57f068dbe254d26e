package org.wawasan.operation.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a member hears of an announcement. Life cycle: unread, read. Written in bulk by {@link Deliveries}. */
@Entity
@Table(name = "notification")
public class Notification {

    @EmbeddedId
    private Key key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId("announcementId")
    @JoinColumn(name = "announcement_id")
    private Announcement announcement;

    private boolean unread;

    protected Notification() {
    }

    public Announcement getAnnouncement() {
        return announcement;
    }

    public boolean isUnread() {
        return unread;
    }

    @Embeddable
    public record Key(@Column(name = "member_id") long memberId, @Column(name = "announcement_id") long announcementId) implements Serializable {
    }
}
