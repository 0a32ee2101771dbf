package nl.llo.benchmark;

import nl.llo.io.ImportSource;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.llo.io.LloImporter;
import nl.llo.io.LloSchemas;
import nl.llo.io.finding.ImportReport;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading profiles, one on each line, from bytes in memory. The peers bind to plain records, {@link PlainProfile}, with one reader
 * for the whole; unlike the importer they stop at the first error of a shape, and know no place of a violation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ImportBenchmark.RECORDS)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 6, time = 1)
public class ImportBenchmark {

    static final int RECORDS = 50_000;

    private final byte[] sound = ProfileLines.sound(RECORDS);
    private final byte[] tenthWrong = ProfileLines.everyTenthWrong(RECORDS);

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final ObjectReader binding = mapper.readerFor(PlainProfile.class);
    private final ObjectReader trees = mapper.readerFor(JsonNode.class);
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final LloImporter importer = LloImporter.standard();
    private final Schema schema;

    /** Reads the schema. */
    public ImportBenchmark() {
        var text = new StringBuilder();
        LloSchemas.write("profile", text);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text.toString());
    }

    /** Everybody finds the sound records sound, and the importer as many wrong ones as there are. */
    @Setup
    public void check() {
        System.out.printf("%d bytes per record%n", sound.length / RECORDS);
        require(!report(sound, profile -> {}).hasErrors());
        var taken = new int[1];
        report(tenthWrong, profile -> taken[0]++);
        require(taken[0] == RECORDS - RECORDS / 10);
    }

    private static void require(boolean expected) {
        if (!expected) {
            throw new IllegalStateException("The records are not what they should be");
        }
    }

    @Benchmark
    public int tokenScan() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), sound)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public void databind(Blackhole sink) {
        try (MappingIterator<PlainProfile> profiles = binding.readValues(sound)) {
            profiles.forEachRemaining(sink::consume);
        }
    }

    @Benchmark
    @Baseline
    public void databindAndHibernateValidator(Blackhole sink) {
        try (MappingIterator<PlainProfile> profiles = binding.readValues(sound)) {
            profiles.forEachRemaining(profile -> {
                require(validator.validate(profile).isEmpty());
                sink.consume(profile);
            });
        }
    }

    @Benchmark
    public void networkntAndBinding(Blackhole sink) {
        try (MappingIterator<JsonNode> records = trees.readValues(sound)) {
            records.forEachRemaining(record -> {
                require(schema.validate(record).isEmpty());
                sink.consume(mapper.treeToValue(record, PlainProfile.class));
            });
        }
    }

    @Benchmark
    public ImportReport importer(Blackhole sink) {
        return report(sound, sink::consume);
    }

    @Benchmark
    public ImportReport importerWithEveryTenthWrong(Blackhole sink) {
        return report(tenthWrong, sink::consume);
    }

    private ImportReport report(byte[] bytes, Consumer<Object> sink) {
        return importer.readProfiles(ImportSource.of(bytes, "profiles.ndjson"), sink);
    }
}
