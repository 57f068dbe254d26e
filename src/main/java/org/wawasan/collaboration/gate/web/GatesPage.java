package org.wawasan.collaboration.gate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.gate.GatePlan;
import org.wawasan.collaboration.gate.SupportGates;

/** What is promised to ideas with many votes, for everybody: {@code /ideas/gates}. */
@Named
@RequestScoped
public class GatesPage {

    @Inject
    private SupportGates gates;

    public GatePlan getPlan() {
        return gates.plan();
    }
}
