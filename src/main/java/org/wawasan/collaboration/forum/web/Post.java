package org.wawasan.collaboration.forum.web;

import org.wawasan.collaboration.forum.ReplyLine;
import org.wawasan.knowledge.Chain;
import org.wawasan.knowledge.CommentPart;

/**
 * A reply on the page, with what hangs on it.
 *
 * @param editable    whether the viewer may change its words at once
 * @param commentPath address of the page with the form for a comment on it
 * @param quotePath   address of the page with the form for a reply that quotes it
 * @param place       where its place among the replies is, given where it stands before them as the accepted answer; else null
 * @param shown       false where it is only named in its place, since it stands before the others
 * @param firstNew    whether this and what follows is new to the viewer
 */
public record Post(ReplyLine reply, CommentPart comments, Chain made, boolean voted, boolean bookmarked, boolean editable, String commentPath,
        String quotePath, String place, boolean shown, boolean firstNew) {

    // Expression language of Faces 4 reads properties of beans only.

    public ReplyLine getReply() {
        return reply;
    }

    public CommentPart getComments() {
        return comments;
    }

    public Chain getMade() {
        return made;
    }

    public boolean isVoted() {
        return voted;
    }

    public boolean isBookmarked() {
        return bookmarked;
    }

    public boolean isFirstNew() {
        return firstNew;
    }

    public String getQuotePath() {
        return quotePath;
    }

    public boolean isEditable() {
        return editable;
    }

    public String getCommentPath() {
        return commentPath;
    }

    public String getPlace() {
        return place;
    }

    public boolean isShown() {
        return shown;
    }
}
