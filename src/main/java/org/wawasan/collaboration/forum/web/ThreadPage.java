package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wawasan.collaboration.forum.Closing;
import org.wawasan.collaboration.forum.Conversation;
import org.wawasan.collaboration.forum.Conversations;
import org.wawasan.collaboration.forum.EditRight;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.collaboration.forum.PollView;
import org.wawasan.collaboration.forum.Polls;
import org.wawasan.collaboration.forum.Quotes;
import org.wawasan.collaboration.forum.Reference;
import org.wawasan.collaboration.forum.Reply;
import org.wawasan.collaboration.forum.ReplyLine;
import org.wawasan.collaboration.forum.ThreadView;
import org.wawasan.collaboration.forum.Threads;
import org.wawasan.collaboration.forum.Transfer;
import org.wawasan.collaboration.forum.Transfers;
import org.wawasan.collaboration.forum.Unposted;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.knowledge.Chain;
import org.wawasan.knowledge.CommentPart;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Watch;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.member.Viewer;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.SignInFirst;
import org.wawasan.platform.web.StructuredData;

/**
 * The page of one thread: {@code /forum/42-rain}, {@code ?after=20} for the replies from the 21st on, {@code ?comment=77} with
 * the form for a comment on the thread or reply of that id, {@code ?comments=78} for the comments on a post from that one on.
 */
@Named
@RequestScoped
public class ThreadPage {

    @Inject
    private Conversations conversations;
    @Inject
    private Threads threads;
    @Inject
    private Forum forum;
    @Inject
    private Unposted unposted;
    @Inject
    private EditRight right;
    @Inject
    private Comments comments;
    @Inject
    private Quotes quotes;
    @Inject
    private Transfers transfers;
    @Inject
    private Polls polls;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;
    @Inject
    private SignInFirst signInFirst;
    @Inject
    private HttpServletRequest request;

    private Map<String, String> kept;
    private Conversation conversation;
    private List<Post> posts;
    private List<TopicChip> topics;
    private Closing closing;
    private List<Reference> duplicates;
    private List<Transfer> moves;
    private PollView poll;
    private String structuredData;
    private String body;
    private boolean official;
    private boolean resumed;
    private String comment;

    public void load() {
        ThreadView thread = getThread();
        if (isGet() && !address.path().equals(thread.getPath())) {
            redirect.permanently(thread.getPath() + address.getHere().substring(address.path().length()));
            return;
        }
        topics = taxonomy.chips(thread.topics(), preferences.language());
        closing = thread.isClosed() ? threads.closing(thread.id()).orElse(null) : null;
        duplicates = thread.duplicates() > 0 ? threads.duplicatesOf(thread.id()) : null;
        moves = thread.transfers() > 0 ? transfers.of(thread.id()) : null;
        poll = thread.polled() ? polls.of(thread.id()) : null;
        structuredData = thread.isQuestion() && getAfter() == 0 && !access.viewer().isSignedIn()
                ? StructuredData.script(DescribedQuestion.of(conversation, address.getPortal())) : null;
        if (isGet()) {
            body = kept().get("body");
            if (body == null && !thread.isClosed()) {
                String begun = unposted.reply(thread.id());
                resumed = begun != null;
                body = address.number("quote").map(post -> quotes.of(thread.id(), post)).map(quote -> begun == null ? quote : begun + "\n\n" + quote).orElse(begun);
            }
            comment = kept().get("comment");
        }
    }

    /** Posts the reply; a visitor signs in first and finds it again. */
    public void reply() {
        if (!access.viewer().isSignedIn()) {
            signInFirst.keep(Map.of("body", body == null ? "" : body));
            return;
        }
        unposted.keepReply(address.id(), body);
        Reply reply = forum.reply(address.id(), body, official);
        redirect.to(reply.path(), "notice.forum.replied");
    }

    /** Keeps the reply for another time. */
    public void save() {
        if (!access.viewer().isSignedIn()) {
            signInFirst.keep(Map.of("body", body == null ? "" : body));
            return;
        }
        unposted.keepReply(address.id(), body);
        redirect.to(getThread().getPath() + (getAfter() == 0 ? "" : "?after=" + getAfter()) + "#reply", "notice.forum.drafted");
    }

    /** Whether the reply in the form is what the member left unfinished before. */
    public boolean isResumed() {
        return resumed;
    }

    /** Adds the comment; a visitor signs in first and finds it again. */
    public void addComment() {
        long item = getCommenting() == null ? address.id() : getCommenting();
        if (!access.viewer().isSignedIn()) {
            signInFirst.keep(Map.of("comment", comment == null ? "" : comment, "on", String.valueOf(item)));
            return;
        }
        String place = comments.add(item, comment).place();
        redirect.to(address.path() + (getAfter() == 0 ? "" : "?after=" + getAfter()) + "#" + place, "notice.commented");
    }

    /** Id of the thread or reply on which the viewer is about to comment, or null. */
    public Long getCommenting() {
        String id = address.parameter(isGet() ? "comment" : "on");
        return Optional.ofNullable(id == null ? kept().get("on") : id).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf).orElse(null);
    }

    /** Number of the last reply before those shown; what is no number means the beginning. */
    public int getAfter() {
        return Optional.ofNullable(address.parameter("after")).filter(text -> text.matches("\\d{1,8}")).map(Integer::valueOf).orElse(0);
    }

    private boolean isGet() {
        return request.getMethod().equals("GET");
    }

    private Map<String, String> kept() {
        if (kept == null) {
            kept = address.parameter("draft") == null ? Map.of() : signInFirst.kept();
        }
        return kept;
    }

    /** Read once, also where the building of the view asks for it before {@link #load}. */
    public Conversation getConversation() {
        if (conversation == null) {
            conversation = conversations.page(address.id(), getAfter(), address.number("comments").orElse(null));
        }
        return conversation;
    }

    public ThreadView getThread() {
        return getConversation().thread();
    }

    /** The accepted answer, on the first page, and the replies in order. */
    public List<Post> getPosts() {
        if (posts == null) {
            posts = new ArrayList<>();
            ReplyLine accepted = getConversation().accepted();
            if (accepted != null) {
                posts.add(post(accepted, placeOf(accepted), true));
            }
            for (ReplyLine reply : conversation.replies()) {
                boolean shown = accepted == null || reply.id() != accepted.id();
                if (shown || reply.number() > 1) {
                    posts.add(post(reply, null, shown));
                }
            }
        }
        return posts;
    }

    private Post post(ReplyLine reply, String place, boolean shown) {
        return new Post(reply, conversation.comments().get(reply.id()), conversation.made().get(reply.id()),
                conversation.voted().contains(reply.id()), conversation.bookmarked().contains(reply.id()), right.holds(reply.authorId(), reply.created()),
                commentPath(reply.id()), quotePath(reply.id()), place, shown, isFirstNew(reply));
    }

    /** Where the accepted answer, which stands first, has its place among the replies; null where that is the first as well. */
    private String placeOf(ReplyLine accepted) {
        if (accepted.number() == 1) {
            return null;
        }
        return conversation.replies().contains(accepted) ? "#place-" + accepted.number() : accepted.path(getThread().getPath());
    }

    private boolean isFirstNew(ReplyLine reply) {
        Integer firstNew = conversation.getFirstNew();
        return firstNew != null && reply.number() == firstNew;
    }

    private String quotePath(long id) {
        return getThread().getPath() + "?" + (getAfter() == 0 ? "" : "after=" + getAfter() + "&") + "quote=" + id + "#reply";
    }

    /** Address of the page with the form for a reply that quotes the thread's own words. */
    public String getQuotePath() {
        return quotePath(getThread().id());
    }

    private String commentPath(long id) {
        return getThread().getPath() + "?" + (getAfter() == 0 ? "" : "after=" + getAfter() + "&") + "comment=" + id + "#commenting";
    }

    /** Address of this page up to the id of the comment with which a part of a post's comments begins. */
    public String getCommentsPath() {
        return getThread().getPath() + "?" + (getAfter() == 0 ? "" : "after=" + getAfter() + "&") + "comments=";
    }

    /** Address of the page with the form for a comment on the thread. */
    public String getCommentPath() {
        return commentPath(getThread().id());
    }

    public CommentPart getComments() {
        return getConversation().comments().get(getThread().id());
    }

    /** What the thread came from and became. */
    public Chain getMade() {
        return getConversation().made().get(getThread().id());
    }

    public boolean isVoted() {
        return getConversation().voted().contains(getThread().id());
    }

    public boolean isBookmarked() {
        return getConversation().bookmarked().contains(getThread().id());
    }

    public boolean isMuted() {
        return getConversation().watch() == Watch.MUTED;
    }

    /** What the closed thread is a duplicate of, where the viewer may see it; else null. */
    public Reference getOriginal() {
        return closing == null ? null : closing.original(access.viewer());
    }

    /** Whether a reply would wake a thread that nobody has read for long. */
    public boolean isAsleep() {
        return isReplying() && getThread().isAsleep();
    }

    /** Merges and splits that the thread takes part in, or null. */
    public List<Transfer> getMoves() {
        return moves;
    }

    /** What happened by a merge or split, as seen from this thread: {@code merged}, {@code split-off} or {@code split-from}. */
    public String story(Transfer move) {
        if (move.getKind() == Transfer.Kind.MERGE) {
            return "merged";
        }
        return move.getSource().getId() == getThread().id() ? "split-off" : "split-from";
    }

    /** The other thread of a merge or split. */
    public ForumThread other(Transfer move) {
        return move.getSource().getId() == getThread().id() ? move.getTarget() : move.getSource();
    }

    /** The poll of the thread, or null. */
    public PollView getPoll() {
        return poll;
    }

    /** Whether the viewer wants to see the results before voting. */
    public boolean isShowingResults() {
        return "results".equals(address.parameter("poll"));
    }

    /** Threads that were closed as duplicates of this one, or null. */
    public List<Reference> getDuplicates() {
        return duplicates;
    }

    public boolean isEditable() {
        return right.holds(getThread().authorId(), getThread().created());
    }

    /** Whether the viewer decides which reply answers the question. */
    public boolean isDecidable() {
        Viewer viewer = access.viewer();
        return getThread().isQuestion() && !getThread().isClosed() && (viewer.is(getThread().authorId()) || viewer.may(Permission.ACCEPT_ANSWERS));
    }

    /** Whether the form for a reply is there; also where one was sent in vain, for what was typed. */
    public boolean isReplying() {
        return !isGet() || !getThread().isClosed();
    }

    /** What search engines read of a question on its first page, as JSON that may stand inside a script element; else null. */
    public String getStructuredData() {
        return structuredData;
    }

    public List<TopicChip> getTopics() {
        return topics;
    }

    /** Why the thread is closed, or null. */
    public Closing getClosing() {
        return closing;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public boolean isOfficial() {
        return official;
    }

    public void setOfficial(boolean official) {
        this.official = official;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
