package org.wawasan.collaboration.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.wawasan.competence.expertise.Directory;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Members;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/** Finds those who are to receive messages by what was typed. */
@ApplicationScoped
@Transactional
public class Recipients {

    private static final int SHORTEST_BEGINNING = 3;
    private static final int MOST_LINES = 5;
    private static final int MOST_ALIKE = 5;

    @Inject
    private Access access;
    @Inject
    private Members members;
    @Inject
    private Directory directory;
    @Inject
    private Blocks blocks;
    @Inject
    private Senders senders;

    /** Members who are named one a line, each of whom receives messages from the sender; what is wrong is told beside the field. */
    Set<Member> named(Rules rules, String field, String lines, Member sender) {
        Set<Member> named = members.named(rules, field, lines);
        List<Long> ids = named.stream().map(Member::getId).toList();
        Set<Long> blocking = blocks.blocking(sender, ids);
        Set<Long> blocked = blocks.blockedBy(sender, ids);
        named.forEach(member -> rules.demand(member.hasAccount() && member.isConfirmed(), field, "message.unreachable", member.getName())
                .demand(!blocking.contains(member.getId()), field, "message.blocked", member.getName())
                .demand(!blocked.contains(member.getId()), field, "message.blocking", member.getName()));
        return named;
    }

    /** What the field is filled with to mean this member. */
    public String naming(long memberId) {
        access.member();
        return members.naming(memberId);
    }

    /**
     * Whom somebody who may begin may mean by the lines that name nobody, or several: members who can be written to, whose name
     * begins so and who do not want to be left out of the directory.
     */
    public List<Member> alike(String lines) {
        return !senders.mayBegin() ? List.of() : Words.text(lines).lines().map(Words::line).filter(line -> line.length() >= SHORTEST_BEGINNING).limit(Conversation.MOST_RECIPIENTS)
                .filter(line -> members.named(new Rules(), "recipients", line).size() != 1)
                .limit(MOST_LINES).flatMap(line -> directory.beginning(line, MOST_ALIKE).stream()).distinct().toList();
    }
}
