package org.wawasan.competence.expertise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wawasan.competence.expertise.Profile;
import org.wawasan.competence.expertise.Profiles;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.web.Redirect;

/** The form in which members tell who they are. */
@Named
@RequestScoped
public class OwnProfilePage {

    @Inject
    private Profiles profiles;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Redirect redirect;

    private String headline;
    private String bio;
    private boolean indonesian;
    private boolean english;
    private boolean open;
    private boolean listed;
    private List<String> skills;

    public void load() {
        Profile profile = profiles.own();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            headline = profile.getHeadline();
            bio = profile.getBio();
            indonesian = profile.getLanguages().contains(Language.ID);
            english = profile.getLanguages().contains(Language.EN);
            open = profile.isOpen();
            listed = profile.isListed();
            skills = taxonomy.notations(profile.getClaims());
        }
    }

    public void save() {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        if (indonesian) {
            languages.add(Language.ID);
        }
        if (english) {
            languages.add(Language.EN);
        }
        Profile told = profiles.tell(headline, bio, languages, open, listed, taxonomy.ids(Taxonomy.SKILLS, skills, "skills"));
        redirect.to("/people/" + told.getId(), "notice.people.saved");
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getBio() {
        return bio;
    }

    public void setBio(String bio) {
        this.bio = bio;
    }

    public boolean isIndonesian() {
        return indonesian;
    }

    public void setIndonesian(boolean indonesian) {
        this.indonesian = indonesian;
    }

    public boolean isEnglish() {
        return english;
    }

    public void setEnglish(boolean english) {
        this.english = english;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public List<String> getSkills() {
        return skills;
    }

    public void setSkills(List<String> skills) {
        this.skills = skills;
    }
}
