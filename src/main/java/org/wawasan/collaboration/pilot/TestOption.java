package org.wawasan.collaboration.pilot;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One of the options of a concept test, and how many chose it; counted only while the test is locked. */
@Entity
@Table(name = "pilot_option")
public class TestOption {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pilot_option_seq")
    @SequenceGenerator(name = "pilot_option_seq", sequenceName = "pilot_option_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "test_id")
    private ConceptTest test;

    private int position;

    private String label;

    private int votes;

    protected TestOption() {
    }

    TestOption(ConceptTest test, int position, String label) {
        this.test = test;
        this.position = position;
        this.label = label;
    }

    void count(int more) {
        votes += more;
    }

    public Long getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public int getVotes() {
        return votes;
    }
}
