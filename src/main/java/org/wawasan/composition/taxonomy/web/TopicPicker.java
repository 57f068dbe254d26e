package org.wawasan.composition.taxonomy.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.platform.i18n.Language;

/**
 * Chooses concepts by check boxes, folded by top concept, narrower ones below broader ones; the value is a list of notations.
 * Works without scripts; {@code assets/topics.js} adds a filter and counts what is chosen.
 */
@FacesComponent("wawasan.TopicPicker")
public class TopicPicker extends UIInput {

    public TopicPicker() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "wawasan";
    }

    @Override
    public void decode(FacesContext faces) {
        String[] chosen = faces.getExternalContext().getRequestParameterValuesMap().get(getClientId(faces));
        setSubmittedValue(chosen == null ? new String[0] : chosen);
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        return List.of((String[]) submitted);
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Writing writing = new Writing(faces);
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "picker", null);
        out.writeAttribute("id", getClientId(faces), null);
        out.writeAttribute("data-picker", getAttributes().getOrDefault("most", ""), null);
        for (Concept concept : writing.concepts) {
            if (concept.isTop()) {
                writing.group(out, concept);
            }
        }
        out.endElement("div");
    }

    private Set<String> chosen() {
        Object value = getValue();
        return value instanceof Collection<?> many ? many.stream().map(String::valueOf).collect(Collectors.toSet()) : Set.of();
    }

    /** One rendering; a concept with several broader ones stands under the first only. */
    private final class Writing {

        private final Taxonomy taxonomy = CDI.current().select(Taxonomy.class).get();
        private final List<Concept> concepts = "skills".equals(getAttributes().get("scheme")) ? taxonomy.skills() : taxonomy.topics();
        private final Set<String> chosen = chosen();
        private final Set<Long> written = new HashSet<>();
        private final String name;
        private final Language language;

        Writing(FacesContext faces) {
            name = getClientId(faces);
            language = Language.of(faces.getViewRoot().getLocale().getLanguage()).orElse(Language.EN);
        }

        void group(ResponseWriter out, Concept top) throws IOException {
            boolean open = taxonomy.concepts(taxonomy.withNarrower(top.id())).stream().anyMatch(concept -> chosen.contains(concept.notation()));
            out.startElement("details", null);
            if (open) {
                out.writeAttribute("open", "open", null);
            }
            out.startElement("summary", null);
            out.writeText(top.label(language), null);
            out.endElement("summary");
            out.startElement("ul", null);
            choice(out, top, false);
            narrower(out, top);
            out.endElement("ul");
            out.endElement("details");
        }

        private void narrower(ResponseWriter out, Concept broader) throws IOException {
            for (Concept concept : taxonomy.concepts(broader.narrower())) {
                if (!written.contains(concept.id())) {
                    choice(out, concept, true);
                }
            }
        }

        private void choice(ResponseWriter out, Concept concept, boolean withNarrower) throws IOException {
            written.add(concept.id());
            out.startElement("li", null);
            out.startElement("label", null);
            out.writeAttribute("data-terms", terms(concept), null);
            out.startElement("input", null);
            out.writeAttribute("type", "checkbox", null);
            out.writeAttribute("name", name, null);
            out.writeAttribute("value", concept.notation(), null);
            if (chosen.contains(concept.notation())) {
                out.writeAttribute("checked", "checked", null);
            }
            out.endElement("input");
            out.writeText(concept.label(language), null);
            out.endElement("label");
            if (withNarrower && !concept.narrower().isEmpty()) {
                out.startElement("ul", null);
                narrower(out, concept);
                out.endElement("ul");
            }
            out.endElement("li");
        }

        /** What the filter finds a concept by beside its label: its other names, in both languages. */
        private String terms(Concept concept) {
            return Stream.of(Language.values()).flatMap(any -> Stream.concat(
                    Stream.of(concept.label(any)), concept.alternatives(any).stream())).distinct().collect(Collectors.joining(" "));
        }
    }
}
