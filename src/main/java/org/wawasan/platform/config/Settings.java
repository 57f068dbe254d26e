package org.wawasan.platform.config;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What an operator may set, in one place. Every name is a MicroProfile Config name: a system property, or an environment
 * variable in capitals with underscores ({@code wawasan.db.url} is {@code WAWASAN_DB_URL}). The README has the table.
 */
public final class Settings {

    private Settings() {
    }

    /** Directory that holds everything the portal keeps: embedded database, index, keys. */
    public static Path dataDirectory() {
        return Path.of(text("wawasan.data.dir").orElse("data")).toAbsolutePath().normalize();
    }

    /** JDBC address of an external MariaDB; empty means the embedded server. */
    public static Optional<String> databaseUrl() {
        return text("wawasan.db.url");
    }

    public static String databaseUser() {
        return text("wawasan.db.user").orElse("wawasan");
    }

    public static String databasePassword() {
        return text("wawasan.db.password").orElse("");
    }

    /** Address under which people reach the portal, without a trailing slash; for links in mails and the first-start link. */
    public static Optional<String> baseUrl() {
        return OfEachRequest.BASE_URL;
    }

    /** Whether an empty portal is filled with the demonstration community at start. */
    public static boolean demonstration() {
        return text("wawasan.demonstration").map(Boolean::parseBoolean).orElse(false);
    }

    /** {@code lucene}, in the process with its index in the data directory, or {@code elasticsearch} (also for OpenSearch). */
    public static String searchBackend() {
        return text("wawasan.search.backend").orElse("lucene");
    }

    /** Addresses of the engine's nodes, separated by commas; {@code https://} before them where they speak TLS. */
    public static String searchHosts() {
        return text("wawasan.search.hosts").orElse("localhost:9200");
    }

    /** The engine's version: {@code elasticsearch:8.18}, {@code opensearch:2.16}. */
    public static String searchVersion() {
        return text("wawasan.search.version").orElse("elasticsearch:8.18");
    }

    public static String searchUser() {
        return text("wawasan.search.user").orElse("");
    }

    public static String searchPassword() {
        return text("wawasan.search.password").orElse("");
    }

    /** Host of the mail server; empty means that the portal sends no mail and asks for no confirmation. */
    public static Optional<String> mailHost() {
        return text("wawasan.mail.host");
    }

    public static int mailPort() {
        return number("wawasan.mail.port", 25);
    }

    public static Optional<String> mailUser() {
        return text("wawasan.mail.user");
    }

    public static String mailPassword() {
        return text("wawasan.mail.password").orElse("");
    }

    public static String mailFrom() {
        return text("wawasan.mail.from").orElse("wawasan@localhost");
    }

    /** Whether the portal stands behind a proxy that sets {@code X-Forwarded-For} and {@code X-Forwarded-Proto}. */
    public static boolean behindProxy() {
        return OfEachRequest.BEHIND_PROXY;
    }

    /** Zone of the portal's clock, by which moments are typed and shown. */
    public static ZoneId zone() {
        return OfEachRequest.ZONE;
    }

    /** Days without a word after which an answered question is closed; 0 leaves it open. */
    public static int quietDays() {
        return number("wawasan.forum.quiet-days", 0);
    }

    /** Megabytes that a document may have. */
    public static int documentMegabytes() {
        return number("wawasan.documents.megabytes", 50);
    }

    /** Seconds that the reading of a document may take. */
    public static int documentSeconds() {
        return number("wawasan.documents.seconds", 30);
    }

    /** How many characters of a document are read, and so can be found by the search. */
    public static int documentCharacters() {
        return number("wawasan.documents.characters", 200_000);
    }

    /** The bucket of S3, or of something that speaks the same, in which files are kept; empty means the data directory. */
    public static Optional<Bucket> bucket() {
        return text("wawasan.files.s3.bucket").map(name -> new Bucket(name, text("wawasan.files.s3.endpoint").orElse(null),
                text("wawasan.files.s3.region").orElse("us-east-1"), text("wawasan.files.s3.access-key").orElse(null),
                text("wawasan.files.s3.secret-key").orElse("")));
    }

    /**
     * A bucket.
     *
     * @param endpoint  address of a server other than Amazon's, null for Amazon
     * @param accessKey null where the environment of the server gives the keys
     */
    public record Bucket(String name, String endpoint, String region, String accessKey, String secretKey) {
    }

    /** What several places ask with each request: looked up once. */
    private static final class OfEachRequest {

        static final Optional<String> BASE_URL = text("wawasan.base-url").map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
        static final boolean BEHIND_PROXY = text("wawasan.proxy").map(Boolean::parseBoolean).orElse(false);
        static final ZoneId ZONE = text("wawasan.zone").map(Settings::zone).orElseGet(ZoneId::systemDefault);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("wawasan.zone is not a time zone such as Asia/Jakarta: " + name, e);
        }
    }

    private static Optional<String> text(String name) {
        Config config = ConfigProvider.getConfig(Settings.class.getClassLoader());
        return config.getOptionalValue(name, String.class).map(String::trim).filter(value -> !value.isEmpty());
    }

    private static int number(String name, int standard) {
        return text(name).map(value -> {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(name + " is not a number: " + value, e);
            }
        }).orElse(standard);
    }
}
