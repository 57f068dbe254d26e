package org.wawasan.platform.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.wawasan.platform.config.Settings;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Contents in a bucket of S3, or of another server that speaks the same. */
final class BucketShelf implements Shelf {

    private static final String FOLDER = "files/";
    /** {@code ab/cdef…} */
    private static final String PLACE = "[0-9a-f]{2}/[0-9a-f]{62}";

    private final String bucket;
    private final S3Client client;

    BucketShelf(Settings.Bucket settings) {
        bucket = settings.name();
        S3ClientBuilder builder = S3Client.builder().region(Region.of(settings.region())).httpClientBuilder(UrlConnectionHttpClient.builder())
                // Other servers do not know the newer checksums; the name of a file is its checksum.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED).responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (settings.endpoint() != null) {
            builder.endpointOverride(URI.create(settings.endpoint())).forcePathStyle(true);
        }
        if (settings.accessKey() != null) {
            builder.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        }
        client = builder.build();
    }

    /** Always sent, so that what is there already counts as new. */
    @Override
    public void place(Path draft, String hash) throws IOException {
        try {
            client.putObject(request -> request.bucket(bucket).key(key(hash)), RequestBody.fromFile(draft));
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public InputStream open(String hash) throws IOException {
        try {
            return client.getObject(request -> request.bucket(bucket).key(key(hash)));
        } catch (NoSuchKeyException e) {
            throw missing(hash, e);
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public long size(String hash) throws IOException {
        try {
            return client.headObject(request -> request.bucket(bucket).key(key(hash))).contentLength();
        } catch (NoSuchKeyException e) {
            throw missing(hash, e);
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void sweep(Instant old, Function<Collection<String>, Set<String>> named) throws IOException {
        try {
            for (ListObjectsV2Response page : client.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(FOLDER).maxKeys(SWEPT_AT_ONCE))) {
                Map<String, String> keys = new HashMap<>();
                page.contents().stream().filter(object -> isFile(object) && object.lastModified().isBefore(old))
                        .forEach(object -> keys.put(object.key().substring(FOLDER.length()).replace("/", ""), object.key()));
                keys.keySet().removeAll(keys.isEmpty() ? Set.of() : named.apply(Set.copyOf(keys.keySet())));
                for (String key : keys.values()) {
                    delete(key, old);
                }
            }
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    /** Unless it was sent anew meanwhile. */
    private void delete(String key, Instant old) {
        if (client.headObject(request -> request.bucket(bucket).key(key)).lastModified().isBefore(old)) {
            client.deleteObject(request -> request.bucket(bucket).key(key));
        }
    }

    private static boolean isFile(S3Object object) {
        return object.key().substring(FOLDER.length()).matches(PLACE);
    }

    private static FileNotFoundException missing(String hash, Exception cause) {
        FileNotFoundException missing = new FileNotFoundException(hash);
        missing.initCause(cause);
        return missing;
    }

    private static String key(String hash) {
        return FOLDER + hash.substring(0, 2) + "/" + hash.substring(2);
    }
}
