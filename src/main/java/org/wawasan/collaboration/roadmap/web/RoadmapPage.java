package org.wawasan.collaboration.roadmap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.roadmap.Entry;
import org.wawasan.collaboration.roadmap.Milestone;
import org.wawasan.collaboration.roadmap.Roadmap;
import org.wawasan.platform.persistence.Page;

/** The board: {@code /roadmap?topic=…}, each column further by a parameter of its name, such as {@code planned=…}. */
@Named
@RequestScoped
public class RoadmapPage extends TopicChoice {

    private static final int SIZE = 8;

    @Inject
    private Roadmap roadmap;

    private List<Column> columns;

    public void load() {
        Map<IdeaStatus, String> after = new EnumMap<>(IdeaStatus.class);
        Milestone.COLUMNS.forEach(status -> after.put(status, address().parameter(status.getKind())));
        Map<IdeaStatus, Page<Entry>> board = roadmap.board(chosen(), after, SIZE);
        columns = Milestone.COLUMNS.stream().map(status -> new Column(status, board.get(status), after.get(status) != null)).toList();
    }

    public List<Column> getColumns() {
        return columns;
    }

    /**
     * A column of the board.
     *
     * @param later whether it begins below the top
     */
    public record Column(IdeaStatus status, Page<Entry> entries, boolean later) {

        public IdeaStatus getStatus() {
            return status;
        }

        public Page<Entry> getEntries() {
            return entries;
        }

        public boolean isLater() {
            return later;
        }
    }
}
