package org.wawasan.operation.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/** The lines of a UTF-8 text, one after the other, however large the text. */
final class TextLines {

    /** Bytes of the longest line: more than the longest article. */
    static final int LONGEST = 4 << 20;

    private final String file;
    private final InputStream in;
    private long number;
    private boolean ended;

    TextLines(String file, InputStream in) {
        this.file = file;
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * The next line without its end, or null after the last.
     *
     * @throws BrokenFile where it is not UTF-8 or longer than any line should be
     */
    String next() {
        if (ended) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        try {
            int one = in.read();
            for (; one >= 0 && one != '\n'; one = in.read()) {
                line.write(one);
                if (line.size() > LONGEST) {
                    throw new BrokenFile(file, number, "import.line", LONGEST >> 20);
                }
            }
            ended = one < 0;
        } catch (ZipException e) {
            throw new BrokenFile(file, null, "import.zip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (ended && line.size() == 0) {
            return null;
        }
        String text = decoded(line.toByteArray());
        if (number == 1 && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new BrokenFile(file, number, "import.utf8");
        }
    }

    /** Number of the line that {@link #next} gave last, from 1. */
    long number() {
        return number;
    }

    /** Whether the line that {@link #next} gave last was the end of the file, without a line end behind it. */
    boolean isCut() {
        return ended;
    }
}
