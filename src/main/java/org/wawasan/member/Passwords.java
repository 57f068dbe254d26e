package org.wawasan.member;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wawasan.platform.Rules;
import org.wawasan.platform.TooManyRequests;

/**
 * Which passwords are good enough, and their hashes.
 * <p>
 * Argon2id with 19 MiB, 2 passes, 1 lane: the least that the OWASP Password Storage Cheat Sheet recommends ("m=19456, t=2,
 * p=1"); some 20 ms of one core, in memory outside of the heap. Hashes made with other parameters go on to be accepted and are renewed at the next sign-in.
 * As each hash being made holds its 19 MiB, only as many are made at once as the machine has cores, at most four.
 * <p>
 * Length before composition, and a list of what everybody uses: NIST SP 800-63B, 5.1.1.2.
 */
@ApplicationScoped
public class Passwords {

    static final int LEAST = 10;
    static final int MOST = 128;

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int LEAST_DIFFERENT = 5;
    private static final int LEAST_OWN = 3;
    private static final long PATIENCE_SECONDS = 5;
    private static final int SALT_BYTES = 16;
    private static final Argon2 ARGON2 = Argon2Factory.create(Argon2Factory.Argon2Types.ARGON2id, SALT_BYTES, HASH_BYTES);
    /** Checked where there is no account, so that the answer takes as long. */
    private static final String NOBODYS = made("nobody's password");
    private static final Set<String> COMMON = common();

    private final Semaphore places = new Semaphore(Math.min(4, Runtime.getRuntime().availableProcessors()));

    /** With the class the library of this machine is loaded: without it the portal does not start, which is better than that nobody signs in. */
    void portalStarted(@Observes @Initialized(ApplicationScoped.class) Object event) {
        Objects.requireNonNull(NOBODYS);
    }

    /**
     * Demands a password that is long enough and that nobody guesses first.
     *
     * @param field name of the form's field
     * @param name  of the member, null where unknown
     * @param email of the member, null where unknown
     */
    public static Rules check(Rules rules, String field, String password, String name, String email) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length == 0) {
            return rules.required(field, null);
        }
        if (length < LEAST) {
            return rules.demand(false, field, "password.short", LEAST);
        }
        if (length > MOST) {
            return rules.demand(false, field, "long", MOST, length);
        }
        return rules.demand(!isCommon(password), field, "password.common")
                .demand(!isOwnName(password, name, email), field, "password.own");
    }

    /** @throws TooManyRequests where so many passwords are being hashed that this one would wait for seconds */
    public String hash(String password) {
        return inTurn(() -> made(password));
    }

    /** Whether this is the password; takes as long where there is no hash to compare with. */
    public boolean matches(String password, String hash) {
        String expected = hash == null ? NOBODYS : hash;
        if (password != null && password.length() > 4 * MOST) {
            return false;
        }
        boolean same = inTurn(() -> ARGON2.verify(expected, bytes(password)));
        return same && hash != null;
    }

    /** Whether the hash was made with other parameters than today's. */
    static boolean isOutdated(String hash) {
        return ARGON2.needsRehash(hash, PASSES, MEMORY_KIB, LANES);
    }

    private static String made(String password) {
        return ARGON2.hash(PASSES, MEMORY_KIB, LANES, bytes(password));
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!admitted()) {
            throw new TooManyRequests(PATIENCE_SECONDS);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean admitted() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] bytes(String password) {
        return normalised(password).getBytes(StandardCharsets.UTF_8);
    }

    /** One form for the same characters, whatever keyboard they were typed on. */
    private static String normalised(String password) {
        return Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFKC);
    }

    /** A word that everybody uses, with or without digits and signs around it, or only few different characters. */
    private static boolean isCommon(String password) {
        String lower = normalised(password).toLowerCase(Locale.ROOT);
        String bare = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return lower.codePoints().distinct().count() < LEAST_DIFFERENT || COMMON.contains(lower) || COMMON.contains(bare);
    }

    /** Hardly anything is left once the words of the own name and address are taken away. */
    private static boolean isOwnName(String password, String name, String email) {
        String whole = letters(password);
        String left = whole;
        List<String> words = Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(Objects.toString(name, "") + ' ' + Objects.toString(email, ""))
                .map(Passwords::letters).filter(word -> word.length() >= LEAST_OWN)
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        for (String word : words) {
            left = left.replace(word, "");
        }
        return left.length() < whole.length() && left.length() < LEAST / 2;
    }

    private static String letters(String text) {
        return normalised(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> common() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Passwords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
