package org.wawasan.operation.importing;

/** Takes the files of some kinds. */
interface Intake {

    boolean takes(ImportKind kind);

    /** How many bytes will be read in all. */
    long work(ImportKind kind, SourceFiles files);

    /**
     * Reads the files to their end. Rows that break rules are told to the tally; the others are stored, or only looked at.
     *
     * @throws BrokenFile where a file cannot be read to its end
     */
    void take(ImportKind kind, SourceFiles files, Given given, Tally tally);
}
