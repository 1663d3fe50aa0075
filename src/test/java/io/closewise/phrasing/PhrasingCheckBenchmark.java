package io.closewise.phrasing;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time per draft by length: it should grow in step with it, for a plain letter and for one sentence without an end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PhrasingCheckBenchmark {

    @Param({"1000", "2000", "4000", "7000", "10000"})
    public int length;

    private final PhrasingCheck check = new PhrasingCheck();
    private Draft letter = Draft.of("");
    private Draft endless = Draft.of("");

    @Setup
    public void write() {
        String text =
                "Thank you for the visit on Tuesday. You told me that month-end takes four days, and that two people do nothing else. "
                        + "I have marked the three steps that we could leave out. Would it help to try one of them with your own data, or is that too early? "
                        + "The price is on page two, and the way to end the contract is on page three. Please correct me where I am wrong.\n\n";
        String words = "if you do not hear from us we will keep the price for your boss and then ";
        letter = Draft.of(text.repeat(length / text.length() + 1).substring(0, length));
        endless = Draft.of(words.repeat(length / words.length() + 1).substring(0, length));
    }

    @Benchmark
    public Assessment aPlainLetter() {
        return check.check(letter);
    }

    @Benchmark
    public Assessment oneEndlessSentence() {
        return check.check(endless);
    }
}
