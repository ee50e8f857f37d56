package tutur.metering;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Counts and measures. Safe for use by several threads. */
public final class Meters implements AutoCloseable {

    /** Media type of {@link #text()}. */
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(20)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Map<String, AtomicReference<Number>> numbers = new ConcurrentHashMap<>();

    /** Begins to measure the JVM. */
    public Meters() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /**
     * A request was answered.
     *
     * @param method of HTTP
     * @param route the template of its address, one of few
     * @param status of HTTP
     * @param time how long it took
     */
    public void request(String method, String route, int status, Duration time) {
        Timer.builder("http.server.requests")
                .description("Requests by template of the address and status")
                .tag("method", method)
                .tag("route", route)
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(time);
    }

    /**
     * An answer that is written on the way was not written to its end.
     *
     * @param route the template of its address, one of few
     * @param by whose fault it was, one of few words
     */
    public void brokenOff(String route, String by) {
        Counter.builder("tutur.answers.broken")
                .description("Answers that broke off on the way, by template of the address and by whose fault")
                .tag("route", route)
                .tag("by", by)
                .register(registry)
                .increment();
    }

    /**
     * Tells a number, from now on and until it is told again.
     *
     * @param name words with dots between them; a unit at the end
     * @param description for people
     */
    public void number(String name, String description, Number value) {
        numbers.computeIfAbsent(name, _ -> {
                    AtomicReference<Number> held = new AtomicReference<>(value);
                    Gauge.builder(name, held, number -> number.get().doubleValue())
                            .description(description)
                            .register(registry);
                    return held;
                })
                .set(value);
    }

    /** All of it in the text format of Prometheus. */
    public String text() {
        return registry.scrape("text/plain");
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
