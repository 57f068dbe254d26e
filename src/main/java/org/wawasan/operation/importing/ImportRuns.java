package org.wawasan.operation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wawasan.member.Member;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Violation;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** The history of imports and their reports. Every change is a transaction of its own, so that it is seen at once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ImportRuns {

    private static final int PAGE = 20;
    private static final int BATCH = 200;

    @PersistenceContext
    private EntityManager em;

    ImportRun add(ImportOrder order, List<String> files, long memberId) {
        ImportRun run = new ImportRun(order, files, em.getReference(Member.class, memberId));
        em.persist(run);
        return run;
    }

    void remove(long id) {
        em.createNativeQuery("delete from importing_refusal where run_id = :id").setParameter("id", id).executeUpdate();
        em.remove(em.find(ImportRun.class, id));
    }

    ImportRun get(long id) {
        return em.createQuery("select r from ImportRun r join fetch r.member where r.id = :id", ImportRun.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("import " + id));
    }

    /** Changes an import, its row held meanwhile. */
    void change(long id, Consumer<ImportRun> change) {
        ImportRun run = em.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            throw new NotFound("import " + id);
        }
        change.accept(run);
    }

    /** The newest first. */
    Page<ImportRun> page(String after) {
        Long before = Cursor.parseId(after).orElse(Long.MAX_VALUE);
        List<ImportRun> rows = em.createQuery("select r from ImportRun r join fetch r.member where r.id < :before order by r.id desc", ImportRun.class)
                .setParameter("before", before).setMaxResults(PAGE + 1).getResultList();
        return Page.of(rows, PAGE, run -> Cursor.of(run.getId()));
    }

    /** Replaces the report of refused rows. */
    void report(long id, List<Problem> problems) {
        em.createNativeQuery("delete from importing_refusal where run_id = :id").setParameter("id", id).executeUpdate();
        for (int start = 0; start < problems.size(); start += BATCH) {
            insert(id, start, problems.subList(start, Math.min(problems.size(), start + BATCH)));
        }
    }

    private void insert(long id, int start, List<Problem> problems) {
        Query insert = em.createNativeQuery("insert into importing_refusal (run_id, position, file, line, source_id, field, reason, args) values "
                + problems.stream().map(any -> "(?, ?, ?, ?, ?, ?, ?, ?)").collect(Collectors.joining(", ")));
        int place = 1;
        int position = start;
        for (Problem problem : problems) {
            insert.setParameter(place++, id);
            insert.setParameter(place++, position++);
            insert.setParameter(place++, problem.file());
            insert.setParameter(place++, problem.line());
            insert.setParameter(place++, cut(problem.sourceId()));
            insert.setParameter(place++, problem.reason().field());
            insert.setParameter(place++, problem.reason().key());
            insert.setParameter(place++, problem.args());
        }
        insert.executeUpdate();
    }

    private static String cut(String id) {
        return id == null || id.length() <= 200 ? id : id.substring(0, 200);
    }

    /** The report of refused rows, in the order of the files. */
    List<Problem> problems(long id, int most) {
        List<Problem> problems = new ArrayList<>();
        List<?> rows = em.createNativeQuery("""
                select file, line, source_id, field, reason, args from importing_refusal where run_id = :id order by position""")
                .setParameter("id", id).setMaxResults(most).getResultList();
        for (Object row : rows) {
            Object[] values = (Object[]) row;
            problems.add(new Problem((String) values[0], values[1] == null ? null : ((Number) values[1]).longValue(), (String) values[2],
                    new Violation((String) values[3], (String) values[4], Problem.args((String) values[5]))));
        }
        return problems;
    }
}
