package io.closewise.recommendation;

import io.closewise.deal.DealContext;
import io.closewise.deal.RandomDeals;
import io.closewise.deal.SignalReader;
import io.closewise.deal.SignalSet;
import io.closewise.playbook.Revision;
import io.closewise.playbook.store.BuiltIn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one decision over the built-in playbook costs, side by side: the decision alone, with every reason in words, and the same
 * contract for eleven techniques in plain sets. Run with {@code ./mvnw -Pbench verify}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
// the collector that the JVM takes by itself in a container of the size that it is deployed in
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class DecisionBenchmark {

    private static final int DEALS = 1024;
    private static final int PAGE = 5;
    private static final Instant AS_OF = RandomDeals.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);

    private final CompiledPlaybook playbook = CompiledPlaybook.compile(new Revision(1, BuiltIn.playbook()));
    private final DealContext[] deals = new DealContext[DEALS];
    private final SignalSet[] signals = new SignalSet[DEALS];
    private int next;

    public DecisionBenchmark() {
        for (int i = 0; i < DEALS; i++) {
            deals[i] = RandomDeals.of(i).context();
            signals[i] = SignalReader.read(deals[i], AS_OF);
        }
    }

    /** Reads the context, judges and ranks every technique. */
    @Benchmark
    public Verdict decision() {
        return playbook.decide(deals[next++ & (DEALS - 1)], AS_OF);
    }

    /** The same with the five best and all refusals in words, advice, and what is missing. */
    @Benchmark
    public Recommendation explained() {
        return playbook.recommend(deals[next++ & (DEALS - 1)], AS_OF, PAGE);
    }

    /** The same with every allowed technique in words. */
    @Benchmark
    public Recommendation explainedInFull() {
        return playbook.recommend(deals[next++ & (DEALS - 1)], AS_OF);
    }

    /** For comparison: blocks, cautions and leads of the contract's eleven techniques in plain sets, without ranking or texts. */
    @Benchmark
    public int plainSets() {
        Set<io.closewise.deal.Signal> set = EnumSet.copyOf(signals[next++ & (DEALS - 1)].toList());
        int sum = ContractOracle.leading(set).size();
        for (String technique : ContractOracle.TECHNIQUES) {
            sum += ContractOracle.blocks(technique, set).size()
                    + ContractOracle.cautions(technique, set).size();
        }
        return sum;
    }
}
