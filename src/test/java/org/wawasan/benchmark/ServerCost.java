package org.wawasan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wawasan.journeys.support.DebianPackage;

/**
 * What a page costs the server under load: {@code wrk -t2 -c16} asks for it, while the processor time of the portal and of
 * its database is read from {@code /proc} (utime + stime, in ticks of 10 ms).
 */
final class ServerCost {

    private static final int TICK_MILLIS = 10;

    private final Path wrk = DebianPackage.program("wrk", List.of("/usr/bin/wrk"))
            .orElseThrow(() -> new IllegalStateException("The benchmark needs wrk"));
    private final List<Long> processes = new ArrayList<>();

    /** @param portal process id of the portal; its database is its child */
    ServerCost(long portal) {
        processes.add(portal);
        ProcessHandle.of(portal).orElseThrow().children().forEach(child -> processes.add(child.pid()));
    }

    /** Asks for the page for so many seconds. */
    Result measure(String url, int seconds) throws IOException, InterruptedException {
        return measure(seconds, url);
    }

    /** Asks for the page under ever new addresses, so that it is made anew each time. */
    Result measureAnew(String url, int seconds) throws IOException, InterruptedException {
        return measure(seconds, "-s", "src/test/resources/org/wawasan/benchmark/anew.lua", url);
    }

    private Result measure(int seconds, String... what) throws IOException, InterruptedException {
        long before = cpuMillis();
        List<String> command = new ArrayList<>(List.of(wrk.toString(), "-t2", "-c16", "-d" + seconds + "s", "--latency"));
        command.addAll(List.of(what));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String report = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        long spent = cpuMillis() - before;
        long requests = Long.parseLong(find(report, "(\\d+) requests in"));
        String bad = report.contains("Non-2xx") || report.contains("Socket errors")
                ? report.lines().filter(line -> line.contains("Non-2xx") || line.contains("Socket errors")).findFirst().orElse("") : "none";
        return new Result(requests, spent / (double) requests, find(report, "(?m)^\\s+50%\\s+(\\S+)"), find(report, "(?m)^\\s+99%\\s+(\\S+)"), bad.strip());
    }

    /**
     * Waits until the server has done what it was given, such as the index of what was imported: until it uses less than a fifth of
     * a processor for five seconds.
     *
     * @return seconds
     */
    long awaitRest() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long before;
        do {
            before = cpuMillis();
            Thread.sleep(5_000);
        } while (cpuMillis() - before > 1_000);
        return (System.nanoTime() - begin) / 1_000_000_000;
    }

    /** Resident memory of the portal and its database, MiB. */
    long memoryMebibytes() throws IOException {
        long kibibytes = 0;
        for (long pid : processes) {
            kibibytes += Long.parseLong(find(Files.readString(Path.of("/proc/" + pid + "/status")), "VmRSS:\\s+(\\d+)"));
        }
        return kibibytes / 1024;
    }

    private long cpuMillis() throws IOException {
        long ticks = 0;
        for (long pid : processes) {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
        return ticks * TICK_MILLIS;
    }

    private static String find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("Not in the report: " + pattern + "\n" + text);
        }
        return matcher.group(1);
    }

    /**
     * @param requests    answered
     * @param cpuMillis   processor time of portal and database a request
     * @param median      time to answer, with unit
     * @param percentile99 time to answer, with unit
     * @param errors      "none", or what wrk says of them
     */
    record Result(long requests, double cpuMillis, String median, String percentile99, String errors) {
    }
}
