package org.wawasan.collaboration.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.wawasan.collaboration.desk.CustomerChanges;
import org.wawasan.collaboration.desk.Customers;
import org.wawasan.collaboration.desk.Segment;
import org.wawasan.collaboration.desk.Segments;
import org.wawasan.platform.Refused;
import org.wawasan.platform.files.Upload;

/** Attributes of customers from a CSV file: {@code /desk/customers}. */
@Named
@RequestScoped
public class CustomersPage {

    @Inject
    private Customers customers;
    @Inject
    private Segments allSegments;
    @Inject
    private HttpServletRequest request;

    private Part file;
    private String hash;
    private CustomerChanges changes;
    private boolean taken;
    private List<Segment> segments;

    public void load() {
        segments = allSegments.all();
        if (changes != null) {
            hash = taken ? null : changes.hash();
        }
    }

    /** Shows what the file would change. */
    public void look() {
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank()) {
            throw Refused.field("file", "required");
        }
        changes = customers.preview(new Sent(file));
    }

    /** Changes what was shown. */
    public void take() {
        changes = customers.take(hash);
        taken = true;
    }

    /** What the file would change, or has changed; null before a file was sent. */
    public CustomerChanges getChanges() {
        return changes;
    }

    public boolean isTaken() {
        return taken;
    }

    /** Whether the page offers to change what was shown; it does while that is being asked for, too. */
    public boolean isOffered() {
        return changes == null ? request.getParameter("hash") != null : !taken;
    }

    public List<Segment> getSegments() {
        return segments;
    }

    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }

    private record Sent(Part part) implements Upload {

        @Override
        public String name() {
            return part.getSubmittedFileName();
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }
}
