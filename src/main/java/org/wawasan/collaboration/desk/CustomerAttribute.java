package org.wawasan.collaboration.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What the company knows of a customer, such as their plan; those with the same value are a segment. */
@Entity
@Table(name = "desk_attribute")
public class CustomerAttribute {

    /** One value of a name a member. */
    @Embeddable
    public record Key(@Column(name = "member_id") Long memberId, String name) implements Serializable {
    }

    @EmbeddedId
    private Key key;

    private String value;

    protected CustomerAttribute() {
    }
}
