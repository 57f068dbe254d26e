/**
 * Support gates: the public promise that an idea with so many votes is reviewed within so many days. A
 * {@link org.wawasan.collaboration.gate.GatePlan} says which gates there are, {@link org.wawasan.collaboration.gate.SupportGates} keeps it,
 * {@link org.wawasan.collaboration.gate.Passages} notices which ideas reach a gate. Without gates the portal is as if there were none.
 */
@Feature(uses = {"platform", "member", "knowledge", "collaboration.idea"})
package org.wawasan.collaboration.gate;

import org.wawasan.Feature;
