package org.wawasan.collaboration.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;
import org.wawasan.platform.files.FileStore;
import org.wawasan.platform.files.Upload;

/** What the company knows of its customers, taken from a CSV file: first looked at, then taken; twice is as once. */
@ApplicationScoped
@Transactional
public class Customers {

    private static final int MOST_BYTES = 8_000_000;
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private FileStore store;
    @Inject
    private Segments segments;

    /** What a file would change; it is kept for some hours, to be taken. */
    public CustomerChanges preview(Upload upload) {
        access.require(Permission.DECIDE_IDEAS);
        try (InputStream in = upload.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Refused.field("file", "file.large", upload.name(), MOST_BYTES / 1_000_000);
            }
            CustomerFile file = read(bytes);
            return walk(file, store.keep(new ByteArrayInputStream(bytes)), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a file that was looked at.
     *
     * @param hash of the preview
     */
    public CustomerChanges take(String hash) {
        access.require(Permission.DECIDE_IDEAS);
        if (hash == null || !hash.matches("[0-9a-f]{64}")) {
            throw Refused.field("file", "customers.gone");
        }
        try (InputStream in = store.open(hash)) {
            CustomerChanges changes = walk(read(in.readNBytes(MOST_BYTES)), hash, true);
            segments.count();
            return changes;
        } catch (NoSuchFileException e) {
            throw Refused.field("file", "customers.gone");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CustomerFile read(byte[] bytes) {
        try {
            return CustomerFile.read(new StringReader(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
        } catch (CharacterCodingException e) {
            throw Refused.field("file", "import.utf8");
        }
    }

    private CustomerChanges walk(CustomerFile file, String hash, boolean write) {
        int[] counts = new int[5];
        List<RefusedRow> refused = new ArrayList<>(file.refused());
        List<CustomerFile.Row> rows = List.copyOf(file.rows().values());
        for (int start = 0; start < rows.size(); start += BATCH) {
            List<CustomerFile.Row> some = rows.subList(start, Math.min(rows.size(), start + BATCH));
            Map<String, Long> members = members(some);
            Map<Long, Map<String, String>> known = known(members);
            for (CustomerFile.Row row : some) {
                Long member = members.get(row.email());
                if (member == null) {
                    refused.add(new RefusedRow(row.line(), row.email(), "unknown"));
                } else {
                    counts[0]++;
                    take(member, file.names(), row.values(), known.getOrDefault(member, Map.of()), counts, write);
                }
            }
        }
        refused.sort(Comparator.comparingLong(RefusedRow::line));
        return new CustomerChanges(hash, counts[0], counts[1], counts[2], counts[3], counts[4], refused);
    }

    private Map<String, Long> members(List<CustomerFile.Row> rows) {
        Map<String, Long> members = new HashMap<>();
        em.createQuery("select m.email, m.id from Member m where m.email in :emails and m.confirmed = true", Object[].class)
                .setParameter("emails", rows.stream().map(CustomerFile.Row::email).toList()).getResultList()
                .forEach(row -> members.put((String) row[0], (Long) row[1]));
        return members;
    }

    private Map<Long, Map<String, String>> known(Map<String, Long> members) {
        Map<Long, Map<String, String>> known = new HashMap<>();
        if (!members.isEmpty()) {
            em.createQuery("select a.key.memberId, a.key.name, a.value from CustomerAttribute a where a.key.memberId in :ids", Object[].class)
                    .setParameter("ids", members.values()).getResultList()
                    .forEach(row -> known.computeIfAbsent((Long) row[0], id -> new HashMap<>()).put((String) row[1], (String) row[2]));
        }
        return known;
    }

    private void take(Long member, List<String> names, List<String> values, Map<String, String> known, int[] counts, boolean write) {
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            String value = values.get(column);
            String before = known.get(name);
            boolean same = value.isEmpty() ? before == null : value.equals(before);
            counts[same ? 4 : value.isEmpty() ? 3 : before == null ? 1 : 2]++;
            if (write && !same) {
                write(member, name, value);
            }
        }
    }

    private void write(Long member, String name, String value) {
        if (value.isEmpty()) {
            em.createNativeQuery("delete from desk_attribute where member_id = :member and name = :name")
                    .setParameter("member", member).setParameter("name", name).executeUpdate();
        } else {
            em.createNativeQuery("insert into desk_attribute (member_id, name, value) values (:member, :name, :value) on duplicate key update value = :value")
                    .setParameter("member", member).setParameter("name", name).setParameter("value", value).executeUpdate();
        }
    }
}
