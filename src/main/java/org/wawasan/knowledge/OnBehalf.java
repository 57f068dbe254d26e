package org.wawasan.knowledge;

import java.time.Instant;

/** A vote that an employee cast for a customer, as employees see it. */
public record OnBehalf(Long customerId, String customerName, Long employeeId, String employeeName, String reason, Instant created) {

    // Expression language of Faces 4 reads properties of beans only.

    public Long getCustomerId() {
        return customerId;
    }

    public String getCustomerName() {
        return customerName;
    }

    public Long getEmployeeId() {
        return employeeId;
    }

    public String getEmployeeName() {
        return employeeName;
    }

    public String getReason() {
        return reason;
    }

    public Instant getCreated() {
        return created;
    }
}
