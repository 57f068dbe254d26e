package org.wawasan.collaboration.message;

import java.util.List;

/**
 * A page of a conversation as a participant sees it.
 *
 * @param people     who is present
 * @param from       number of the last message that was written before the participant was added; 0 for those who were there at once
 * @param read       how far they had read before
 * @param lastNumber number of the last message
 * @param after      number of the message before the page
 */
public record ConversationView(long id, String subject, List<Person> people, int from, int read, int lastNumber, boolean muted, int after,
        List<MessageLine> messages) {

    /** Somebody who is present, and whether the participant blocks them, or is them. */
    public record Person(long id, String name, boolean blocked, boolean own) {

        // Expression language of Faces 4 reads properties of beans only.

        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public boolean isBlocked() {
            return blocked;
        }

        public boolean isOwn() {
            return own;
        }
    }

    static ConversationView of(Participant own, List<Person> people, int after, List<MessageLine> messages) {
        return new ConversationView(own.getConversation().getId(), own.getConversation().getSubject(), people, own.getFromNumber(), own.getReadNumber(),
                own.getLastNumber(), own.isMuted(), after, messages);
    }

    public String getPath() {
        return Conversation.path(id, subject);
    }

    /** Number of the last message shown; that before the page where it shows none. */
    public int last() {
        return messages.isEmpty() ? after : messages.get(messages.size() - 1).number();
    }

    /** Number of the first message shown that the participant had not read, or null. */
    public Integer getFirstNew() {
        return messages.stream().map(MessageLine::number).filter(number -> number > read).findFirst().orElse(null);
    }

    /** Address of the page before this one, or null. */
    public String getPrevious() {
        return after <= from ? null : getPath() + "?after=" + Math.max(from, after - Message.PAGE);
    }

    /** Address of the page after this one, or null. */
    public String getNext() {
        return last() >= lastNumber ? null : getPath() + "?after=" + last();
    }

    /** Address of the last page. */
    public String getEnd() {
        return getPath() + "?after=" + Message.pageOf(lastNumber, from);
    }

    /** Whether the participant was added later, and so does not see the beginning. */
    public boolean isAddedLater() {
        return from > 0;
    }

    // Expression language of Faces 4 reads properties of beans only.

    public long getId() {
        return id;
    }

    public String getSubject() {
        return subject;
    }

    public List<Person> getPeople() {
        return people;
    }

    public int getAfter() {
        return after;
    }

    public int getLast() {
        return last();
    }

    public boolean isMuted() {
        return muted;
    }

    public List<MessageLine> getMessages() {
        return messages;
    }
}
