package org.wawasan.collaboration.pilot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.pilot.ConceptTests;
import org.wawasan.collaboration.pilot.Findings;
import org.wawasan.platform.web.Address;

/** What came of a concept test: {@code /ideas/42-longer-range/test-results}. */
@Named
@RequestScoped
public class PilotResults {

    @Inject
    private ConceptTests tests;
    @Inject
    private Address address;

    private Findings findings;

    public void load() {
        findings = tests.findings(address.id());
    }

    public Findings getFindings() {
        return findings;
    }
}
