package org.wawasan.platform.i18n;

/** A constant that readers see under a name of their language. As the argument of a refusal it is shown by that name. */
public interface Labelled {

    /** Key of the text that names it. */
    String textKey();
}
