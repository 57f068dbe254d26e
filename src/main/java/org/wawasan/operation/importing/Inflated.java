package org.wawasan.operation.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

/** An entry of a ZIP as it comes out. One that grows beyond all measure is no dump but an attack on the disk and the time. */
final class Inflated extends FilterInputStream {

    /** Text shrinks to a tenth or so; a hundredth it reaches only where it says nothing. */
    private static final long MOST_GROWTH = 100;
    /** What may come out in any case. */
    private static final long HARMLESS = 32L << 20;

    private final ZipFile archive;
    private final String name;
    private final long most;
    private long out;

    Inflated(ZipFile archive, InputStream entry, String name, long compressed) {
        super(entry);
        this.archive = archive;
        this.name = name;
        this.most = Math.max(HARMLESS, Math.max(0, compressed) * MOST_GROWTH);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        out += bytes;
        if (out > most) {
            throw new BrokenFile(name, null, "import.bomb");
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        archive.close();
    }
}
