package org.wawasan.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import org.wawasan.platform.Refused;
import org.wawasan.platform.TooManyRequests;
import org.wawasan.platform.Violation;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/** Shows a refusal of a form's action beside the fields that it names; the form keeps what was typed. */
public class RefusalListener implements ActionListener {

    private final ActionListener standard;

    public RefusalListener(ActionListener standard) {
        this.standard = standard;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            standard.processAction(event);
        } catch (RuntimeException e) {
            RuntimeException ours = ErrorFilter.ours(e);
            if (ours instanceof Refused refused) {
                refused.violations().forEach(violation -> show(event.getComponent(), violation));
            } else if (ours instanceof TooManyRequests often) {
                show(event.getComponent(), often.violation());
            } else {
                throw e;
            }
        }
    }

    private static void show(UIComponent source, Violation violation) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Language language = CDI.current().select(Preferences.class).get().language();
        String text = Texts.of(language, "error." + violation.key(), violation.args().toArray());
        UIComponent field = violation.field() == null ? null : source.findComponent(violation.field());
        faces.addMessage(field == null ? null : field.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }
}
